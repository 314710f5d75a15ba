using System.Text.Json.Nodes;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>One value as an editor's client sends it: its number in the client's order, where it goes, and what it is.</summary>
public sealed record Edit(long Sequence, string Path, JsonNode? Value)
{
    /// <summary>The draft version that the editor saw the field in; null: whatever stands there may be replaced.</summary>
    public long? BaseVersion { get; init; }
}

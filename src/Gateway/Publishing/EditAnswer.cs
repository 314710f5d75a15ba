using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What became of a batch of edits, each by itself, and the version of the draft after it.</summary>
public sealed record EditAnswer(long Version, IReadOnlyList<EditResult> Edits);

/// <summary>What became of one edit.</summary>
public sealed record EditResult(long Sequence, EditOutcome Outcome)
{
    /// <summary>Why the field cannot hold the value.</summary>
    public Finding? Finding { get; init; }

    /// <summary>In a conflict: the value that was sent.</summary>
    public JsonNode? Mine { get; init; }

    /// <summary>In a conflict: the value that stands there now.</summary>
    public JsonNode? Theirs { get; init; }

    /// <summary>In a conflict: the version that put it there.</summary>
    public long? TheirVersion { get; init; }
}

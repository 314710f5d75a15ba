using System.Text.Json.Serialization;

namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>An entry that another one names: enough to write its title and to lead to it.</summary>
public record Mention
{
    [JsonPropertyName("__typename")]
    public required string TypeName { get; init; }

    public required string Id { get; init; }
    public required string Title { get; init; }
}

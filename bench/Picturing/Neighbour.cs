using System.Text.Json;

namespace Immunotherapy.Bench.Picturing;

/// <summary>An entry that links to the cancer, and the therapies that it links to besides.</summary>
internal sealed record Neighbour(string Kind, string Words, IReadOnlyList<string> Therapies)
{
    public static Neighbour Read(string kind, string field, JsonElement node) => new(
        kind, node.GetProperty(field).GetString()!,
        node.TryGetProperty("therapies", out var therapies)
            ? [.. therapies.EnumerateArray().Select(therapy => therapy.GetProperty("slug").GetString()!)]
            : []);
}

using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Objects with fixed names: all are needed, and there are no others.</summary>
internal static class ObjectReader
{
    public static FormattableString? Problem(JsonNode node, FormattableString what, IReadOnlyCollection<string> names)
    {
        var all = string.Join(", ", names);
        if (node is not JsonObject found) return $"{what} is an object with {all}.";
        if (found.FirstOrDefault(p => !names.Contains(p.Key)).Key is { } unknown)
            return $"{what} has no {Reading.Quote(unknown)}. {Nearest.Advice(unknown, names)}";
        if (names.FirstOrDefault(n => found[n] is null) is not { } missing) return null;
        return $"{what} needs '{missing}'. It has {all}.";
    }
}

using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Immunotherapy.Bench.Asking;

/// <summary>
/// Spreads variables over a library of any size, so that a large one is read all over: `topic-7` of the small library becomes
/// `topic-700`, `topic-710` … `topic-790` at 100 times its size.
/// </summary>
internal static partial class Spread
{
    private const int MostCopies = 10;

    public static IEnumerable<JsonObject> Over(JsonNode variables, double scale)
    {
        var copies = HasSlug(variables) ? Math.Clamp((int)scale, 1, MostCopies) : 1;
        return Enumerable.Range(0, copies).Select(copy => Moved(variables, Math.Max(1, scale), (double)copy / copies));
    }

    private static bool HasSlug(JsonNode variables) => variables.AsObject().Any(v => Slug(v.Value) is not null);

    private static JsonObject Moved(JsonNode variables, double scale, double part)
    {
        var moved = variables.DeepClone().AsObject();
        foreach (var (name, value) in variables.AsObject())
            if (Slug(value) is { } slug)
                moved[name] = $"{slug.Groups[1]}-{(int)((int.Parse(slug.Groups[2].ValueSpan, CultureInfo.InvariantCulture) + part) * scale)}";
        return moved;
    }

    private static Match? Slug(JsonNode? value) =>
        value is JsonValue text && text.TryGetValue<string>(out var words) && Pattern().Match(words) is { Success: true } match ? match : null;

    [GeneratedRegex("^([a-z]+)-([0-9]+)$")]
    private static partial Regex Pattern();
}

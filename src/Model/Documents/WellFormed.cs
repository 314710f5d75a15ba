using System.Text.Json;
using System.Text.Json.Nodes;

namespace Immunotherapy.Model.Documents;

/// <summary>What JSON's grammar lets through and nobody can keep: a key that stands twice, and half of a character.</summary>
internal static class WellFormed
{
    private static readonly FormattableString HalfACharacter = $"The text holds half of a character (a lone surrogate). Type that character again.";

    public static FormattableString? Problem(JsonNode? node)
    {
        try
        {
            return In(node);
        }
        // JSON nodes read their keys and texts late, and tell by these two.
        catch (ArgumentException)
        {
            return $"A key stands twice in one object. Keep one of them.";
        }
        catch (InvalidOperationException)
        {
            return HalfACharacter;
        }
    }

    private static FormattableString? In(JsonNode? node) => node switch
    {
        JsonObject all => all.Select(p => HasHalf(p.Key) ? HalfACharacter : In(p.Value)).FirstOrDefault(p => p is not null),
        JsonArray list => list.Select(In).FirstOrDefault(p => p is not null),
        JsonValue value when value.GetValueKind() is JsonValueKind.String && value.TryGetValue<string>(out var text) && HasHalf(text) =>
            HalfACharacter,
        _ => null,
    };

    private static bool HasHalf(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1])) return true;
            i++;
        }
        return false;
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Reads one value of a field. Part lists are read by <see cref="PartReader"/>.</summary>
internal static partial class ValueReader
{
    private const int LongestUrl = 2000;
    private const int ShortestSlug = 3;
    private const int LongestSlug = 80;

    public static Reading Read(Field field, JsonNode node) => field.IsList ? ReadList(field, node) : ReadOne(field, node);

    public static Reading ReadSlug(JsonNode node) => OfText(node, text =>
        text.Length is 0 ? default
        : text.Length is >= ShortestSlug and <= LongestSlug && Dashed().IsMatch(text) ? new Reading(JsonValue.Create(text))
        : Reading.Wrong($"{Reading.Quote(text)} is not a slug. Use {ShortestSlug} to {LongestSlug} of a-z and 0-9, with single dashes between words."));

    private static Reading ReadList(Field field, JsonNode node)
    {
        if (node is not JsonArray items) return Reading.Wrong($"'{field}' is a list. Write its values in [ and ].");
        var kept = new JsonArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is not { } item) continue;
            var (value, problem) = ReadOne(field, item);
            if (problem is not null) return Reading.Wrong($"Item {i + 1}: {problem}");
            if (value is null) return Reading.Wrong($"Item {i + 1} is empty. Fill it in or take it out.");
            if (IsSet(field.Kind) && !seen.Add(value.GetValue<string>()))
                return Reading.Wrong($"Item {i + 1}: {Reading.Quote(value.GetValue<string>())} stands twice. Take one out.");
            kept.Add(value);
        }
        return kept.Count > field.MaxItems ? Reading.Wrong(TooMany(field, kept.Count))
            : kept.Count == 0 ? default
            : new Reading(kept);
    }

    public static FormattableString TooMany(Field field, int count) => $"'{field}' has {count} items; at most {field.MaxItems} are allowed.";

    /// <summary>Keys of parts and slugs: words of a-z and 0-9 with a dash between.</summary>
    public static bool IsDashed(string text) => Dashed().IsMatch(text);

    /// <summary>A text, or why it is none.</summary>
    public static Reading OfText(JsonNode node, Func<string, Reading> read) =>
        node is JsonValue value && value.GetValueKind() is JsonValueKind.String
            ? read(value.TryGetValue<string>(out var text) ? text : value.ToJsonString().Trim('"'))
            : Reading.Wrong($"It is {Named(node)}, but should be a text in quotes.");

    private static bool IsSet(FieldKind kind) => kind is FieldKind.Links or FieldKind.AnyLinks or FieldKind.Enum;

    private static Reading ReadOne(Field field, JsonNode node) => field.Kind switch
    {
        FieldKind.Text or FieldKind.RichText => OfText(node, text => TextRules.Read(text, field.Min, field.Max, field.IsTitle)),
        FieldKind.Number => ReadNumber(field, node),
        FieldKind.Boolean => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? new Reading(JsonValue.Create(node.GetValue<bool>()))
            : Reading.Wrong($"It is {Named(node)}, but should be true or false."),
        FieldKind.Date => OfText(node, text => Times.ReadDay(text, field.Min, field.Max)),
        FieldKind.Instant => OfText(node, text => Times.ReadInstant(text, field.Min, field.Max)),
        FieldKind.Enum => OfText(node, text => ReadTerm(field.Vocabulary!, text)),
        FieldKind.Code => CodeReader.Read(node),
        FieldKind.Url => OfText(node, ReadUrl),
        FieldKind.Image => ImageReader.Read(node),
        FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks => OfText(node, ReadLink),
        FieldKind.Parts => throw new NotSupportedException($"'{field.Name}' is a part list. PartReader reads those."),
    };

    private static Reading ReadNumber(Field field, JsonNode node)
    {
        if (node.GetValueKind() is not JsonValueKind.Number) return Reading.Wrong($"It is {Named(node)}, but should be a number without quotes.");
        var number = CanonicalJson.ReadNumber(node);
        if (!double.IsFinite(number)) return Reading.Wrong($"The number is too large to be kept.");
        if (number < field.Min) return Reading.Wrong($"{node.ToJsonString()} is too low: the lowest is {field.Min}.");
        if (number > field.Max) return Reading.Wrong($"{node.ToJsonString()} is too high: the highest is {field.Max}.");
        if (field.IsFractional) return new Reading(CanonicalJson.Number(number));
        if (number != Math.Floor(number)) return Reading.Wrong($"{node.ToJsonString()} is not a whole number.");
        return number is >= int.MinValue and <= int.MaxValue ? new Reading(JsonValue.Create((int)number))
            : Reading.Wrong($"{node.ToJsonString()} is too large: numbers lie between {int.MinValue} and {int.MaxValue}.");
    }

    private static Reading ReadTerm(Vocabulary vocabulary, string text) => vocabulary.Find(text) is { } term
        ? new Reading(JsonValue.Create(term.Name))
        : Reading.Wrong($"{Reading.Quote(text)} is not a value of {vocabulary.Name}. {Nearest.Advice(text, [.. vocabulary.Terms.Select(t => t.Name)])}");

    private static Reading ReadUrl(string text)
    {
        if (text.Length == 0) return default;
        if (text.Length > LongestUrl) return Reading.Wrong($"The address has {text.Length} characters; at most {LongestUrl} are allowed.");
        var isGood = Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.IsWellFormedOriginalString();
        return isGood && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) && TextRules.Read(text) is { Problem: null } clean ? clean
            : Reading.Wrong($"{Reading.Quote(text)} is not a web address. Write it in full, as https://example.org/page, without spaces.");
    }

    private static Reading ReadLink(string text) => Guid.TryParseExact(text, "D", out var id)
        ? new Reading(JsonValue.Create(id.ToString("D")))
        : Reading.Wrong($"{Reading.Quote(text)} is not an entry's id. Write its UUID, as 0f8fad5b-d9cb-5c1c-a165-70867728950e.");

    private static FormattableString Named(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Object => $"an object",
        JsonValueKind.Array => $"a list",
        JsonValueKind.Number => $"a number",
        JsonValueKind.True or JsonValueKind.False => $"true or false",
        JsonValueKind.String => $"a text",
        JsonValueKind.Null or JsonValueKind.Undefined => $"nothing",
    };

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Dashed();
}

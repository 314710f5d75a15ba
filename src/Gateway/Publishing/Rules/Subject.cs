using System.Globalization;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>What a rule looks at: one document in one language, on one day.</summary>
internal sealed record Subject(ContentType Type, Document Document, Locale Locale, DateOnly Today)
{
    public DateOnly? Date(string field) => Text(field) is { } text && DateOnly.TryParseExact(text, "O", out var date) ? date : null;

    public DateTimeOffset? Instant(string field) =>
        Text(field) is { } text && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out var instant) ? instant : null;

    public string? Text(string field) => Document.Shared[field] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    public int? Number(string field) => Document.Shared[field] is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;

    /// <summary>Every text of the language with its path: plain, rich and lists of them, of the entry and of its parts.</summary>
    public IEnumerable<(FieldPath Path, string Text)> Words()
    {
        if (!Document.Texts.TryGetValue(Locale, out var texts)) yield break;
        foreach (var field in Type.Fields)
        {
            if (texts[field.Name] is not { } value) continue;
            var found = field.Part is null ? Strings(value, new FieldPath(field.Name, Locale: Locale)) : InParts(field, value);
            foreach (var each in found) yield return each;
        }
    }

    public static Finding Warning(string path, FormattableString sentence) => new(path, sentence, Blocks: false);

    private IEnumerable<(FieldPath, string)> InParts(Field parts, JsonNode value) =>
        from part in value.AsObject()
        from field in part.Value!.AsObject()
        where parts.Part!.Find(field.Key) is not null && field.Value is not null
        from each in Strings(field.Value, new FieldPath(parts.Name, part.Key, field.Key, Locale))
        select each;

    private static IEnumerable<(FieldPath, string)> Strings(JsonNode value, FieldPath path) => value switch
    {
        JsonArray list => list.OfType<JsonValue>().SelectMany(v => Strings(v, path)),
        JsonValue one when one.TryGetValue<string>(out var text) => [(path, text)],
        _ => [],
    };
}

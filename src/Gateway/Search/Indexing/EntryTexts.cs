using System.Text.Json;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>Everything that an entry says in words in one language, read off its descriptor: a new content type is found without a line here.</summary>
internal static class EntryTexts
{
    /// <summary>A text that cannot be longer is a code of few letters, such as a country's, and no word.</summary>
    private const int LettersOfACode = 2;

    /// <summary>The title first, then in the order of the fields.</summary>
    public static IEnumerable<EntryText> Of(Node node, Locale locale)
    {
        var values = node.Values(locale);
        foreach (var title in Texts(values, node.Type.Title)) yield return new EntryText(TextRole.Title, title);
        yield return new EntryText(TextRole.Code, node.Text(locale).Slug);
        foreach (var field in node.Type.Fields)
        {
            if (field.IsTitle) continue;
            foreach (var text in field.Kind is FieldKind.Parts ? OfParts(node, field, locale) : Of(values, field)) yield return text;
        }
    }

    /// <summary>What the entry is called, its title first.</summary>
    public static IEnumerable<string> NamesOf(Node node, Locale locale) =>
        Of(node, locale).Where(t => t.Role is TextRole.Title or TextRole.Name).Select(t => t.Text);

    private static IEnumerable<EntryText> OfParts(Node node, Field list, Locale locale) =>
        from part in node.Parts(list)
        let values = part.Values(locale)
        from field in list.Part!.Fields
        from text in Of(values, field)
        select text;

    private static IEnumerable<EntryText> Of(Values values, Field field) => field.Kind switch
    {
        FieldKind.Text when field.Max <= LettersOfACode => [],
        FieldKind.Text => Texts(values, field).Select(t => new EntryText(RoleOf(field), t)),
        FieldKind.RichText => Read(values.PlainText(field)).Select(t => new EntryText(TextRole.Body, t)),
        FieldKind.Code => values.Codes(field).SelectMany(OfCode),
        FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url or FieldKind.Image
            or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks => [],
    };

    private static TextRole RoleOf(Field text) => text switch
    {
        { IsName: true } => TextRole.Name,
        { IsLocalized: true, IsList: true } => TextRole.Word,
        _ => TextRole.Body,
    };

    private static IEnumerable<EntryText> OfCode(NodeCode code) =>
        Read(code.Value).Select(t => new EntryText(TextRole.Code, t)).Concat(Read(code.Label).Select(t => new EntryText(TextRole.Body, t)));

    private static IEnumerable<string> Texts(Values values, Field field) => field.IsList ? ReadAll(values.Json(field)) : Read(values.Json(field));

    private static IEnumerable<string> Read(ReadOnlyMemory<byte> json) => json.IsEmpty ? [] : [JsonText.ToString(json.Span)];

    private static List<string> ReadAll(ReadOnlyMemory<byte> array)
    {
        var texts = new List<string>();
        var reader = new Utf8JsonReader(array.Span);
        while (reader.Read())
            if (reader.TokenType is JsonTokenType.String) texts.Add(reader.GetString()!);
        return texts;
    }
}

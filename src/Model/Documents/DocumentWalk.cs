using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Walks over the values of a document that has been read, entry first, then part by part.</summary>
internal static class DocumentWalk
{
    public static IEnumerable<(FieldPath Path, Field Link, Guid Target)> Links(ContentType type, Document document) =>
        from slot in Slots(type, document, null)
        where slot.Field.IsLink
        from target in Each(DocumentPlaces.Get(document, slot.Path))
        select (slot.Path, slot.Field, Guid.Parse(target.GetValue<string>()));

    public static IEnumerable<(FieldPath Path, string Markdown)> RichTexts(ContentType type, Document document, Locale locale) =>
        from slot in Slots(type, document, locale)
        where slot.Field.Kind is FieldKind.RichText
        from text in Each(DocumentPlaces.Get(document, slot.Path))
        select (slot.Path, text.GetValue<string>());

    /// <summary>Every field that can hold a value, with its path: of the entry, and of each part there is. Localised ones in that language.</summary>
    public static IEnumerable<(FieldPath Path, Field Field)> Slots(ContentType type, Document document, Locale? locale)
    {
        foreach (var field in type.Fields)
        {
            if (field.IsLocalized && locale is null) continue;
            yield return (new FieldPath(field.Name, Locale: field.IsLocalized ? locale : null), field);
            if (field.Part is null) continue;
            foreach (var key in Keys(document, field))
                foreach (var inner in field.Part.Fields)
                    if (!inner.IsLocalized || locale is not null)
                        yield return (new FieldPath(field.Name, key, inner.Name, inner.IsLocalized ? locale : null), inner);
        }
    }

    private static IEnumerable<string> Keys(Document document, Field parts) =>
        document.Shared[parts.Name] is JsonArray list ? list.Select(p => p!["key"]!.GetValue<string>()) : [];

    private static IEnumerable<JsonNode> Each(JsonNode? value) => value switch
    {
        null => [],
        JsonArray list => list.OfType<JsonNode>(),
        _ => [value],
    };
}

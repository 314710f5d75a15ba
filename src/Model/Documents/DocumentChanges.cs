using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>Compares two documents of a type value by value, in the order in which the type declares its fields.</summary>
public static class DocumentChanges
{
    public static IReadOnlyList<FieldChange> Between(ContentType type, Document before, Document after)
    {
        var locales = before.Texts.Keys.Union(after.Texts.Keys).Order().ToList();
        var slots = locales.Cast<Locale?>().Prepend(null)
            .SelectMany(l => DocumentWalk.Slots(type, after, l).Concat(DocumentWalk.Slots(type, before, l)))
            .DistinctBy(s => s.Path)
            .OrderBy(s => type[s.Path.Field].Position).ThenBy(s => s.Path.PartKey is not null);
        return
        [
            .. locales.Select(l => Change(new FieldPath(FieldPath.Slug, Locale: l), null, before, after)).OfType<FieldChange>(),
            .. slots.Select(s => Change(s.Path, s.Field, before, after)).OfType<FieldChange>(),
        ];
    }

    private static FieldChange? Change(FieldPath path, Field? field, Document before, Document after)
    {
        var (old, now) = (Value(before, path, field), Value(after, path, field));
        return JsonNode.DeepEquals(old, now) ? null : new FieldChange(path, field, old, now);
    }

    private static JsonNode? Value(Document document, FieldPath path, Field? field)
    {
        var value = DocumentPlaces.Get(document, path);
        if (field?.Kind is not FieldKind.Parts || value is not JsonArray parts) return value?.DeepClone();
        return new JsonArray([.. parts.Select(p => p?["key"]?.DeepClone())]);
    }
}

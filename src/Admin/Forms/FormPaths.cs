using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>The places of a document that the form has a field for that is typed in. Links and part lists are changed by buttons.</summary>
internal static class FormPaths
{
    private const string Key = "key";

    public static IEnumerable<FieldPath> Of(ContentType type, Document document)
    {
        foreach (var locale in Locales.All) yield return new FieldPath(FieldPath.Slug, Locale: locale);
        foreach (var field in type.Fields)
        {
            if (IsTyped(field))
                foreach (var path in InLanguages(field, new FieldPath(field.Name))) yield return path;
            if (field.Part is null) continue;
            foreach (var key in Keys(document, field))
                foreach (var inner in field.Part.Fields.Where(IsTyped))
                    foreach (var path in InLanguages(inner, new FieldPath(field.Name, key, inner.Name))) yield return path;
        }
    }

    /// <summary>The keys of the parts of a list, in its order.</summary>
    public static IReadOnlyList<string> Keys(Document document, Field parts) =>
        [.. (document.Shared[parts.Name] as JsonArray ?? []).Select(p => (string)p![Key]!)];

    private static bool IsTyped(Field field) => !field.IsLink && field.Part is null;

    private static IEnumerable<FieldPath> InLanguages(Field field, FieldPath path) =>
        field.IsLocalized ? Locales.All.Select(l => path with { Locale = l }) : [path];
}

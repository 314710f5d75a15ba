using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Every place of a document that could hold a rich text, in the order in which files show them: by field, part (its key), language.</summary>
internal static class RichTextPaths
{
    public static IEnumerable<FieldPath> Of(ContentType type, Document document, Func<Field, IEnumerable<string>> keysOf)
    {
        foreach (var field in type.Fields)
        {
            if (field.Kind is FieldKind.RichText)
                foreach (var path in InLanguages(field, new FieldPath(field.Name), document)) yield return path;
            foreach (var inner in field.Part?.Fields ?? [])
                if (inner.Kind is FieldKind.RichText)
                    foreach (var key in keysOf(field))
                        foreach (var path in InLanguages(inner, new FieldPath(field.Name, key, inner.Name), document)) yield return path;
        }
    }

    private static IEnumerable<FieldPath> InLanguages(Field field, FieldPath path, Document document) =>
        field.IsLocalized ? document.Texts.Keys.Select(locale => path with { Locale = locale }) : [path];
}

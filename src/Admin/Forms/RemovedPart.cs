using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>A part that was taken out, with its texts, to be put back where it stood.</summary>
internal sealed record RemovedPart(string Key, string Title, int Place, JsonNode Shared, IReadOnlyList<(FieldPath Path, JsonNode Value)> Texts)
{
    public static RemovedPart Of(Document document, Field parts, string key, string title)
    {
        var place = FormPaths.Keys(document, parts).ToList().IndexOf(key);
        var texts =
            from field in parts.Part!.Fields
            where field.IsLocalized
            from locale in Locales.All
            let path = new FieldPath(parts.Name, key, field.Name, locale)
            let value = DocumentRules.Get(document, path)
            where value is not null
            select (path, value.DeepClone());
        return new RemovedPart(key, title, place, DocumentRules.Get(document, new FieldPath(parts.Name, key))!.DeepClone(), [.. texts]);
    }

    public IReadOnlyList<(FieldPath, JsonNode?)> Back(Document document, Field parts)
    {
        var all = (document.Shared[parts.Name] as JsonArray)?.DeepClone().AsArray() ?? [];
        all.Insert(Math.Min(Place, all.Count), Shared.DeepClone());
        return [(new FieldPath(parts.Name), all), .. Texts.Select(t => (t.Path, (JsonNode?)t.Value.DeepClone()))];
    }
}

using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>What must be there, and right, before a language of a document is shown to the world.</summary>
internal sealed class PublishCheck(ContentType type, Document document, Locale locale)
{
    public IReadOnlyList<Finding> Findings()
    {
        var (read, wrong) = DocumentRules.ReadAll(type, InOneLanguage());
        var told = wrong.Select(f => f.Path).ToHashSet();
        return
        [
            .. wrong,
            .. Missing(read).Where(f => !told.Contains(f.Path)),
        ];
    }

    private Document InOneLanguage()
    {
        var one = new Document { Shared = document.Shared };
        if (document.Texts.TryGetValue(locale, out var text)) one.Texts[locale] = text;
        return one;
    }

    private IEnumerable<Finding> Missing(Document read)
    {
        var slug = new FieldPath(FieldPath.Slug, Locale: locale);
        if (DocumentPlaces.Get(read, slug) is null)
            yield return Missing(slug, (FormattableString)$"slug", $"The address of the entry in this language.");
        foreach (var (path, field) in DocumentWalk.Slots(type, read, locale))
            if (field.IsRequired && IsBlank(DocumentPlaces.Get(read, path))) yield return Missing(path, field, FormattableStringFactory.Create(field.Description));
    }

    private static Finding Missing(FieldPath path, object what, FormattableString description) =>
        new(path.ToString(), $"'{what}' is missing and must be there to publish. {description}", Blocks: true);

    private static bool IsBlank(JsonNode? value) => value switch
    {
        null => true,
        JsonArray list => list.Count == 0,
        _ => value.GetValueKind() is JsonValueKind.String && string.IsNullOrWhiteSpace(value.GetValue<string>()),
    };
}

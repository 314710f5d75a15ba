using System.Text.Json.Nodes;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Forms;

/// <summary>What to call a part: the first words that stand in it.</summary>
internal static class PartTitle
{
    private const int Longest = 80;

    public static string Of(Document document, Field parts, string key, Locale language)
    {
        foreach (var field in parts.Part!.Fields.Where(f => f is { Kind: FieldKind.Text, IsList: false }))
            foreach (var locale in field.IsLocalized ? [language, .. Locales.All] : new Locale?[] { null })
                if (DocumentRules.Get(document, new FieldPath(parts.Name, key, field.Name, locale)) is JsonValue value && (string?)value is { Length: > 0 } text)
                    return Beginning.Of(text, Longest);
        return "";
    }
}

using System.Text.Json.Nodes;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Sections;

/// <summary>A section in a line, for the outline and for when it is folded.</summary>
/// <param name="Key">Of the section.</param>
/// <param name="Title">Its heading, or the first words that stand in it; empty where there are none.</param>
/// <param name="FirstWords">How its text begins, without Markdown's marks.</param>
/// <param name="Shows">How many entries it shows.</param>
/// <param name="Untranslated">Languages that lack its heading.</param>
public sealed record SectionSummary(string Key, string Title, string FirstWords, int Shows, string Untranslated)
{
    private const int Longest = 140;

    public static SectionSummary Of(Document document, Field sections, string key, Locale language)
    {
        return new SectionSummary(
            key, PartTitle.Of(document, sections, key, language), Start(Text(SectionFields.Body, language) ?? Text(SectionFields.Body, Locales.Default) ?? ""),
            (At(SectionFields.Embeds, null) as JsonArray)?.Count ?? 0,
            string.Join(", ", Locales.All.Where(l => Text(SectionFields.Heading, l) is not { Length: > 0 }).Select(l => l.Tag().ToUpperInvariant())));

        JsonNode? At(string field, Locale? locale) => DocumentRules.Get(document, new FieldPath(sections.Name, key, field, locale));

        string? Text(string field, Locale locale) => (string?)At(field, locale);
    }

    private static string Start(string markdown)
    {
        var line = markdown.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        var plain = line.TrimStart('#', '>', '-', '*', ' ').Replace("**", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
        return Beginning.Of(plain, Longest);
    }
}

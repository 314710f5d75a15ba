using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Gateway.Tests.Exchange;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Reading;

namespace Immunotherapy.Gateway.Tests.Sample;

/// <summary>The library that ships with the program, read once, and its sentences.</summary>
internal static class Shipped
{
    private static readonly Lazy<LibraryReport> Measured = new(Measure);

    public static LibraryReport Report => Measured.Value;

    public static Library Library => Report.Library;

    /// <summary>Every sentence of a language with the place it stands at, lists of other names and of words to search by among them.</summary>
    public static IEnumerable<(string Place, string Sentence)> Sentences(Locale locale) =>
        from entry in Library.Entries
        from text in DocumentTexts(entry.Type, entry.Document, locale)
        from sentence in Prose.Sentences(text.Text)
        select ($"{Library.Name(entry)} {text.Path}", sentence);

    /// <summary>Every place where a language says something.</summary>
    public static IEnumerable<(FieldPath Path, string Text)> DocumentTexts(ContentType type, Document document, Locale locale) =>
        from field in type.Fields
        where field.IsLocalized || field.Part is not null
        from path in field.Part is null ? [new FieldPath(field.Name, Locale: locale)] : InParts(field, document, locale)
        let value = DocumentRules.Get(document, path)
        where value is not null
        from text in value is JsonArray list ? list.Select(v => v!.GetValue<string>()) : [value.GetValue<string>()]
        select (path, text);

    /// <summary>Fails with all that was found, a line each.</summary>
    public static void HoldNone(IEnumerable<string> found)
    {
        var all = found.ToList();
        Assert.True(all.Count == 0, string.Join(Environment.NewLine, all));
    }

    private static LibraryReport Measure()
    {
        var (entries, problems, _) = MemoryFiles.Read(EmbeddedFiles.Sample);
        Assert.Empty(problems);
        return new LibraryReport(new Library(entries), ImmunotherapyCatalog.Catalog);
    }

    private static IEnumerable<FieldPath> InParts(Field parts, Document document, Locale locale) =>
        from part in (document.Shared[parts.Name] as JsonArray) ?? []
        from field in parts.Part!.Fields
        where field.IsLocalized
        select new FieldPath(parts.Name, part!["key"]!.GetValue<string>(), field.Name, locale);
}

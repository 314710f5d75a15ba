using System.Globalization;
using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Reports;

/// <summary>A report as a person reads it on a terminal.</summary>
internal static class ReportTable
{
    private const int Worst = 5;

    /// <summary>Names that are printed of a list that should be empty.</summary>
    private const int Named = 10;

    public static string Of(LibraryReport report)
    {
        var text = new StringBuilder();
        Entries(text, report);
        foreach (var locale in Locales.All) Reading(text, locale, report.Texts[locale]);
        text.AppendLine();
        Faults(text, "Entries without source", [.. report.WithoutSource.Select(Library.Name)]);
        Faults(text, "Links broken", report.BrokenLinks);
        Faults(text, "Entries without an inverse link", [.. report.WithoutInverse.Select(Library.Name)]);
        text.Append(Row("Distance between any two entries", Distance(report)));
        return text.ToString();
    }

    private static void Entries(StringBuilder text, LibraryReport report)
    {
        var byType = report.Library.Entries.ToLookup(entry => entry.Type);
        text.AppendLine(Cells("Entries", ["all", .. Locales.All.Select(locale => locale.Tag())]));
        foreach (var type in report.Catalog.Types) text.AppendLine(Cells(type.Plural, Counts(byType[type])));
        text.AppendLine(Cells("together", Counts(report.Library.Entries)));

        static IEnumerable<string> Counts(IEnumerable<Publishing.ImportedEntry> entries)
        {
            var all = entries.ToList();
            return [Number(all.Count), .. Locales.All.Select(locale => Number(all.Count(entry => entry.Document.Texts.ContainsKey(locale))))];
        }
    }

    private static void Reading(StringBuilder text, Locale locale, IReadOnlyList<ReadText> texts)
    {
        if (texts.Count == 0) return;
        var hardestFirst = texts.OrderByDescending(read => read.Score.Hardness).ToList();
        var tooHard = texts.Count(read => read.Score.IsTooHard);
        text.AppendLine().AppendLine(CultureInfo.InvariantCulture,
            $"{Scale(locale)}: {texts.Count} texts, median {Score(hardestFirst[texts.Count / 2])}, harder than that: {tooHard}. The hardest:");
        foreach (var read in hardestFirst.Take(Worst))
            text.AppendLine(CultureInfo.InvariantCulture, $"  {Score(read),6}  {read}{(read.Score.IsLowConfidence ? $" (short: {read.Score.Counts.Words} words)" : "")}");
    }

    private static string Scale(Locale locale) => locale switch
    {
        Locale.En => "Reading en, Flesch-Kincaid grade without drug names, 8 or lower",
        Locale.Es => "Reading es, INFLESZ without drug names, 55 or higher",
    };

    private static void Faults(StringBuilder text, string what, IReadOnlyList<string> names)
    {
        text.AppendLine(Row(what, Number(names.Count)));
        foreach (var name in names.Take(Named)) text.AppendLine(CultureInfo.InvariantCulture, $"  {name}");
    }

    private static string Distance(LibraryReport report) => report.Farthest switch
    {
        null => "not measured",
        (var from, var to, null) => $"no links join {Library.Name(from)} and {Library.Name(to)}",
        (var from, var to, { } steps) => $"at most {steps} ({Library.Name(from)} and {Library.Name(to)})",
    };

    private static string Cells(string first, IEnumerable<string> others) => $"{first,-16}{string.Concat(others.Select(cell => $"{cell,6}"))}";

    private static string Row(string what, string value) => $"{what,-34}{value}";

    private static string Score(ReadText read) => read.Score.Value.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Reading;

namespace Immunotherapy.Gateway.Reports;

/// <summary>A text that was scored: of which entry, which field (null: all texts of the entry together), and how hard it is.</summary>
public sealed record ReadText(ImportedEntry Entry, FieldPath? Path, ReadingScore Score)
{
    /// <summary>From this many words a text is judged by itself; a shorter one is judged with its entry.</summary>
    public const int Judged = 30;

    /// <summary>What is judged of the library in one language: every text that is long enough, and every entry as a whole, unless that is the same.</summary>
    public static IReadOnlyList<ReadText> Of(Library library, Locale locale) =>
        [.. library.Entries.AsParallel().AsOrdered().SelectMany(entry => Of(entry, locale, library.Drugs))];

    public override string ToString() => Path is null ? Library.Name(Entry) : $"{Library.Name(Entry)} {Path}";

    private static List<ReadText> Of(ImportedEntry entry, Locale locale, HeldOutNames drugs)
    {
        var texts = EntryTexts.Of(entry.Type, entry.Document, locale)
            .Select(text => (text.Path, Counts: Counting.Count(text.Sentences, locale, drugs))).Where(text => text.Counts.Words > 0).ToList();
        var found = texts.Where(text => text.Counts.Words >= Judged).Select(text => new ReadText(entry, text.Path, ReadingScore.Of(text.Counts, locale)!)).ToList();
        if (texts.Count > 0 && (texts.Count > 1 || found.Count == 0))
            found.Add(new ReadText(entry, null, ReadingScore.Of(texts.Select(text => text.Counts).Aggregate(TextCounts.Add), locale)!));
        return found;
    }
}

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

    /// <summary>What is judged of the library in one language: every text that is long enough, and every entry as a whole.</summary>
    public static IReadOnlyList<ReadText> Of(Library library, Locale locale) =>
        [.. library.Entries.AsParallel().AsOrdered().SelectMany(entry => Of(entry, locale, library.Drugs))];

    public override string ToString() => Path is null ? Library.Name(Entry) : $"{Library.Name(Entry)} {Path}";

    private static List<ReadText> Of(ImportedEntry entry, Locale locale, HeldOutNames drugs)
    {
        var found = new List<ReadText>();
        var whole = default(TextCounts);
        foreach (var text in EntryTexts.Of(entry.Type, entry.Document, locale))
        {
            var counts = Counting.Count(text.Sentences, locale, drugs);
            whole += counts;
            if (counts.Words >= Judged) found.Add(new ReadText(entry, text.Path, ReadingScore.Of(counts, locale)!));
        }
        if (ReadingScore.Of(whole, locale) is { } score) found.Add(new ReadText(entry, null, score));
        return found;
    }
}

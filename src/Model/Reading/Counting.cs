using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Reading;

/// <summary>Counts what the formulas need.</summary>
public static class Counting
{
    /// <summary>Counts a Markdown text.</summary>
    public static TextCounts Count(string markdown, Locale locale) => Count(Prose.Sentences(markdown), locale, HeldOutNames.None);

    /// <summary>Counts sentences; one that holds nothing but names that are held out counts as none.</summary>
    public static TextCounts Count(IEnumerable<string> sentences, Locale locale, HeldOutNames names)
    {
        var counts = default(TextCounts);
        foreach (var sentence in sentences) counts += CountSentence(names.Without(Words.Of(sentence)), locale);
        return counts;
    }

    private static TextCounts CountSentence(IReadOnlyList<string> words, Locale locale)
    {
        if (words.Count == 0) return default;
        var (syllables, letters, longWords) = (0, 0, 0);
        foreach (var word in words)
        {
            var spoken = SpokenSyllables.Count(word, locale);
            syllables += spoken;
            letters += word.Count(char.IsLetter);
            if (spoken >= 3) longWords++;
        }
        return new TextCounts(words.Count, 1, syllables, letters, longWords);
    }
}

using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Reading;

/// <summary>How hard a text is to read, by the formula that its language is judged by.</summary>
/// <param name="Locale">The language; scores of two languages are never compared by number.</param>
/// <param name="Counts">What was counted, without the names that were held out.</param>
/// <param name="Value">English: the Flesch-Kincaid grade, lower is easier. Spanish: the INFLESZ score, higher is easier. Never clamped.</param>
public sealed record ReadingScore(Locale Locale, TextCounts Counts, double Value)
{
    /// <summary>Below this many words the formulas say little.</summary>
    public const int FewWords = 100;

    /// <summary>Above this many words a sentence is none: verse, or full stops that are missing.</summary>
    public const int TooLong = 50;

    /// <summary>The hardest an English text may be without a word why.</summary>
    public const double HardestGrade = 8;

    /// <summary>The hardest a Spanish text may be without a word why: the lower end of the band "normal".</summary>
    public const double HardestInflesz = 55;

    /// <summary>Too short for the formulas to say much: to be judged together with what it stands beside.</summary>
    public bool IsLowConfidence => Counts.Words < FewWords;

    public bool HasEndlessSentences => Counts.WordsPerSentence > TooLong;

    public bool IsTooHard => Locale switch
    {
        Locale.En => Value > HardestGrade,
        Locale.Es => Value < HardestInflesz,
    };

    /// <summary>Higher is harder, within one language.</summary>
    public double Hardness => Locale switch
    {
        Locale.En => Value,
        Locale.Es => -Value,
    };

    /// <summary>Scores a text; null when no word is left to count.</summary>
    public static ReadingScore? Of(IEnumerable<string> sentences, Locale locale, HeldOutNames names) => Of(Counting.Count(sentences, locale, names), locale);

    public static ReadingScore? Of(TextCounts counts, Locale locale) => counts.Words == 0 ? null : new ReadingScore(locale, counts, locale switch
    {
        Locale.En => Formulas.FleschKincaidGrade(counts),
        Locale.Es => Formulas.SzigrisztPazos(counts),
    });
}

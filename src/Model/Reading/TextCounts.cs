namespace Immunotherapy.Model.Reading;

/// <summary>What the reading formulas count in a text.</summary>
/// <param name="Words">Words; numbers are none, a hyphenated word is one.</param>
/// <param name="Sentences">Sentences; an item of a list is at least one, a heading is none.</param>
/// <param name="Syllables">Syllables as the words are spoken: PD-L1 has four.</param>
/// <param name="Letters">Letters, without digits and signs.</param>
/// <param name="LongWords">Words of three syllables or more.</param>
public readonly record struct TextCounts(int Words, int Sentences, int Syllables, int Letters, int LongWords)
{
    public double WordsPerSentence => (double)Words / Sentences;

    public static TextCounts operator +(TextCounts a, TextCounts b) => Add(a, b);

    public static TextCounts Add(TextCounts a, TextCounts b) =>
        new(a.Words + b.Words, a.Sentences + b.Sentences, a.Syllables + b.Syllables, a.Letters + b.Letters, a.LongWords + b.LongWords);
}

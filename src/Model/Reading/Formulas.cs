namespace Immunotherapy.Model.Reading;

/// <summary>
/// The published reading formulas, over counts of at least one word. No result is ever clamped: verse without a full stop is one
/// sentence and leaves every scale, which an editor should see.
/// </summary>
public static class Formulas
{
    /// <summary>English; higher is easier, 60 to 70 is plain (Flesch 1948).</summary>
    public static double FleschReadingEase(TextCounts c) => 206.835 - 1.015 * c.WordsPerSentence - 84.6 * Per(c.Syllables, c.Words);

    /// <summary>English; the US school grade (Kincaid 1975).</summary>
    public static double FleschKincaidGrade(TextCounts c) => 0.39 * c.WordsPerSentence + 11.8 * Per(c.Syllables, c.Words) - 15.59;

    /// <summary>English; the grade for full understanding (McLaughlin 1969). The constant stands outside the root. Needs 30 sentences.</summary>
    public static double Smog(TextCounts c) => 1.0430 * Math.Sqrt(30 * Per(c.LongWords, c.Sentences)) + 3.1291;

    /// <summary>English; a grade that needs no syllables (Coleman and Liau 1975).</summary>
    public static double ColemanLiau(TextCounts c) => 0.0588 * 100 * Per(c.Letters, c.Words) - 0.296 * 100 * Per(c.Sentences, c.Words) - 15.8;

    /// <summary>Spanish; higher is easier (Fernández Huerta 1959, with words per sentence as legible.es put it right).</summary>
    public static double FernandezHuerta(TextCounts c) => 206.84 - 60 * Per(c.Syllables, c.Words) - 1.02 * c.WordsPerSentence;

    /// <summary>Spanish; higher is easier, read by the bands of INFLESZ (Szigriszt Pazos 1993, Barrio 2008).</summary>
    public static double SzigrisztPazos(TextCounts c) => 206.835 - 62.3 * Per(c.Syllables, c.Words) - c.WordsPerSentence;

    /// <summary>Spanish; higher is easier, needs no syllables (Gutiérrez de Polini 1972).</summary>
    public static double GutierrezDePolini(TextCounts c) => 95.2 - 9.7 * Per(c.Letters, c.Words) - 0.35 * c.WordsPerSentence;

    /// <summary>Spanish; years of school, made for texts of primary school (Crawford 1989).</summary>
    public static double Crawford(TextCounts c) => -0.205 * 100 * Per(c.Sentences, c.Words) + 0.049 * 100 * Per(c.Syllables, c.Words) - 3.407;

    private static double Per(int count, int of) => (double)count / of;
}

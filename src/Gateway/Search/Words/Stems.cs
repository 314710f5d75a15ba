using Lucene.Net.Analysis.Es;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace Immunotherapy.Gateway.Search.Words;

/// <summary>What the forms of a word have in common: Porter's second algorithm for English, the light one of Neuchâtel for Spanish.</summary>
internal static class Stems
{
    private static readonly SpanishLightStemmer Light = new();

    public static string OfEnglish(string folded)
    {
        // It keeps the word it works on, so each has its own; the forms of a word are worked out once.
        var stemmer = new EnglishStemmer();
        stemmer.SetCurrent(folded);
        stemmer.Stem();
        return stemmer.Current;
    }

    public static string OfSpanish(string folded)
    {
        var letters = folded.ToCharArray();
        return new string(letters, 0, Light.Stem(letters, letters.Length));
    }
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Immunotherapy.Model.Fields;
using Lucene.Net.Analysis.Miscellaneous;

namespace Immunotherapy.Gateway.Search.Words;

/// <summary>How the words of a language are brought to their forms. The same for texts and for queries, or they would not meet.</summary>
internal sealed class Language
{
    /// <summary>Most words whose forms are kept; a library has some ten thousand.</summary>
    private const int MostKept = 100_000;

    private readonly ConcurrentDictionary<string, WordForm> _forms = new();
    private readonly ConcurrentDictionary<string, WordForm>.AlternateLookup<ReadOnlySpan<char>> _formsBySpan;
    private readonly FrozenSet<string> _stopWords;
    private readonly Func<string, string> _stem;
    private int _kept;

    private Language(IEnumerable<string> stopWords, Func<string, string> stem)
    {
        (_stopWords, _stem) = (stopWords.Select(Fold).ToFrozenSet(), stem);
        _formsBySpan = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static Language English { get; } = new(StopWords.English, Stems.OfEnglish);

    private static Language Spanish { get; } = new(StopWords.Spanish, Stems.OfSpanish);

    public static Language Of(Locale locale) => locale switch
    {
        Locale.En => English,
        Locale.Es => Spanish,
    };

    public WordForm FormOf(ReadOnlySpan<char> word)
    {
        if (_formsBySpan.TryGetValue(word, out var known)) return known;
        // Counted here, since a concurrent dictionary stops everybody to count.
        if (Interlocked.Increment(ref _kept) % MostKept == 0) _forms.Clear();
        return _forms.GetOrAdd(word.ToString(), Make);
    }

    private WordForm Make(string word)
    {
        var exact = Composed(word).ToLowerInvariant();
        var folded = Fold(exact);
        if (folded == exact) folded = exact;
        return new WordForm(exact, folded, folded.AsSpan().ContainsAnyInRange('0', '9') ? folded : _stem(folded), _stopWords.Contains(folded));
    }

    // What cannot be composed, such as half of a pair, does not come here: it is no letter.
    private static string Composed(string word) => word.IsNormalized(NormalizationForm.FormC) ? word : word.Normalize(NormalizationForm.FormC);

    private static string Fold(string exact)
    {
        if (Ascii.IsValid(exact)) return exact;
        var folded = new char[exact.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(exact.ToCharArray(), 0, folded, 0, exact.Length);
        return string.Concat(folded.Take(length).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.NonSpacingMark));
    }
}

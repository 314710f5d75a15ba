using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using Lucene.Net.Util.Automaton;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>The words that an index knows. Those that only entries had that are gone are not among them.</summary>
internal sealed class KnownWords(IndexReader reader)
{
    /// <summary>How many beginnings alike are looked at.</summary>
    private const int MostScanned = 500;

    private readonly IBits? _live = MultiFields.GetLiveDocs(reader);

    public int Documents => reader.NumDocs;

    /// <summary>In how many documents it is; those gone since are counted for a while.</summary>
    public int Frequency(string field, string word) => reader.DocFreq(new Term(field, word));

    public bool Has(string field, string word) => DocumentsWith(field, word).Any();

    /// <summary>The documents that have it.</summary>
    public IEnumerable<int> DocumentsWith(string field, string word)
    {
        if (MultiFields.GetTermDocsEnum(reader, _live, field, new BytesRef(word), DocsFlags.NONE) is not { } documents) yield break;
        while (documents.NextDoc() is var document && document != DocIdSetIterator.NO_MORE_DOCS) yield return document;
    }

    /// <summary>The most frequent words that begin so.</summary>
    public IReadOnlyList<string> BeginningWith(string field, string prefix, int most)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms) return [];
        var found = new List<(string Word, int Frequency)>();
        var (words, start) = (terms.GetEnumerator(), new BytesRef(prefix));
        for (var at = words.SeekCeil(start); at is not TermsEnum.SeekStatus.END && StringHelper.StartsWith(words.Term, start); at = Next(words))
            if (found.Count < MostScanned) found.Add((words.Term.Utf8ToString(), words.DocFreq));
            else break;
        return MostFrequent(field, found, most);
    }

    /// <summary>The words that are a slip of the pen away: one in a short word, two in a longer one, never in the first letter.</summary>
    public IReadOnlyList<string> Like(string field, string word, int slips, int most)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms) return [];
        var found = new List<(string Word, float Likeness, int Frequency)>();
        var words = new FuzzyTermsEnum(terms, new AttributeSource(), new Term(field, word), slips, 1, transpositions: true);
        var likeness = words.Attributes.AddAttribute<IBoostAttribute>();
        while (words.MoveNext()) found.Add((words.Term.Utf8ToString(), likeness.Boost, words.DocFreq));
        var alive = found.OrderByDescending(w => w.Likeness).ThenByDescending(w => w.Frequency).ThenBy(w => w.Word, StringComparer.Ordinal).Where(w => Has(field, w.Word));
        return [.. Nearest(alive).Take(most)];
    }

    /// <summary>The most frequent words whose beginning is a slip of the pen away; never in the first letter.</summary>
    public IReadOnlyList<string> BeginningLike(string field, string beginning, int slips, int most)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms) return [];
        var alike = BasicOperations.Concatenate(
        [
            BasicAutomata.MakeString(beginning[..1]), new LevenshteinAutomata(beginning[1..], withTranspositions: true).ToAutomaton(slips), BasicAutomata.MakeAnyString(),
        ]);
        alike.Determinize();
        var (found, words) = (new List<(string Word, int Frequency)>(), new CompiledAutomaton(alike).GetTermsEnum(terms));
        while (found.Count < MostScanned && words.MoveNext()) found.Add((words.Term.Utf8ToString(), words.DocFreq));
        return MostFrequent(field, found, most);
    }

    // A word two letters away is no candidate beside one that is one letter away.
    private static IEnumerable<string> Nearest(IEnumerable<(string Word, float Likeness, int Frequency)> best)
    {
        float? least = null;
        foreach (var (word, likeness, _) in best)
        {
            least ??= likeness - 0.02f;
            if (likeness < least) yield break;
            yield return word;
        }
    }

    private IReadOnlyList<string> MostFrequent(string field, List<(string Word, int Frequency)> found, int most) =>
        [.. found.OrderByDescending(w => w.Frequency).ThenBy(w => w.Word, StringComparer.Ordinal).Select(w => w.Word).Where(w => Has(field, w)).Take(most)];

    private static TermsEnum.SeekStatus Next(TermsEnum words) => words.MoveNext() ? TermsEnum.SeekStatus.FOUND : TermsEnum.SeekStatus.END;
}

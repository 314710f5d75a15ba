using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Model.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>
/// Looks for words in one language: titles weigh over other names, names over texts, the word as it was typed over its other forms.
/// A word that the library does not know is taken for the beginning of one, else for a slip of the pen.
/// </summary>
internal sealed class WordQueries(KnownWords known, Locale locale)
{
    private const float InTitle = 8;
    private const float InNames = 7;
    private const float StemInTitle = 6;
    private const float InText = 1.2f;
    private const float StemInText = 1;

    /// <summary>How much more a word with its accents weighs than without.</summary>
    private const float WithAccents = 1.2f;

    /// <summary>What a word weighs that was not typed so.</summary>
    private const float Guessed = 0.5f;

    private const int ShortestBeginning = 3;
    private const int ShortestSlip = 4;
    private const int TwoSlipsFrom = 7;
    private const int MostGuesses = 3;
    private const int MostEndings = 16;

    private readonly Language _language = Language.Of(locale);
    private readonly WordFields _fields = WordFields.Of(locale);

    public Marks Marks { get; } = new();
    public List<SearchCorrection> Corrections { get; } = [];

    /// <summary>Null where nothing has it.</summary>
    public Query? Of(QueryUnit unit, bool isUnfinished)
    {
        var ways = new DisjunctionMaxQuery(0.1f);
        if (unit.Together is { } together && IsKnown(together)) Add(ways, together, 1);
        if (unit.Parts is [var only]) Ways(ways, only, unit.Typed, isUnfinished);
        else if (Together(unit, isUnfinished && !ways.Any()) is { } apart) ways.Add(apart);
        if (!ways.Any()) return null;
        ways.Boost = Rarity.Of(unit.Parts.Max(Frequency), known.Documents);
        return ways;
    }

    /// <summary>
    /// One or two letters alone: the titles and names that have a word which begins so, and whatever has them as a word. Texts have words
    /// that begin so all over. Null where it is more than that, or nothing is found so.
    /// </summary>
    public Query? OfFirstLetters(QueryUnit unit)
    {
        if (unit.Parts is not [{ Folded.Length: < ShortestBeginning } letters]) return null;
        var ways = new DisjunctionMaxQuery(0.1f);
        if (IsKnown(letters)) Add(ways, letters, 1);
        foreach (var (field, weight) in new[] { (_fields.Title, InTitle), (_fields.Names, InNames) })
            foreach (var word in known.BeginningWith(field, letters.Folded, MostEndings).Select(begun => _language.FormOf(begun)))
            {
                Marks.Add(word);
                Add(ways, field, word, weight * Guessed);
            }
        return ways.Any() ? ways : null;
    }

    /// <summary>All words of a name, somewhere in the entry.</summary>
    public Query? OfName(IReadOnlyList<WordForm> words, float weight)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var word in words.Where(w => !w.IsStop))
        {
            var ways = new DisjunctionMaxQuery(0);
            Add(ways, word, weight / words.Count);
            all.Add(ways, Occur.MUST);
        }
        return all.Clauses.Count == 0 ? null : all;
    }

    private BooleanQuery? Together(QueryUnit unit, bool isUnfinished)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var part in unit.Parts)
        {
            var ways = new DisjunctionMaxQuery(0.1f);
            Ways(ways, part, part.Exact, isUnfinished && ReferenceEquals(part, unit.Parts[^1]));
            if (!ways.Any()) return null;
            ways.Boost = 1f / unit.Parts.Count;
            all.Add(ways, Occur.MUST);
        }
        return all;
    }

    private void Ways(DisjunctionMaxQuery ways, WordForm word, string typed, bool isUnfinished)
    {
        var isKnown = IsKnown(word);
        if (isKnown) Add(ways, word, 1);
        if (isKnown && !isUnfinished) return;
        var guesses = word.Folded.Length >= ShortestBeginning || isUnfinished ? known.BeginningWith(_fields.All, word.Folded, MostEndings) : [];
        if (!isKnown && guesses.Count == 0)
        {
            guesses = Slips(word, isUnfinished);
            if (guesses.Count > 0) Corrections.Add(new SearchCorrection(typed, guesses));
        }
        foreach (var guess in guesses) Add(ways, _language.FormOf(guess), Guessed);
    }

    private IReadOnlyList<string> Slips(WordForm word, bool isUnfinished)
    {
        if (word.HasDigits || word.Folded.Length < ShortestSlip) return [];
        var slips = word.Folded.Length < TwoSlipsFrom ? 1 : 2;
        var alike = known.Like(_fields.All, word.Folded, slips, MostGuesses);
        return alike.Count == 0 && isUnfinished ? known.BeginningLike(_fields.All, word.Folded, 1, MostGuesses) : alike;
    }

    private void Add(DisjunctionMaxQuery ways, WordForm word, float weight)
    {
        Marks.Add(word);
        Add(ways, _fields.Title, word, InTitle * weight);
        Add(ways, _fields.Names, word, InNames * weight);
        if (word.IsStop) return;
        Add(ways, _fields.All, word, InText * weight);
        ways.Add(Term(_fields.TitleStems, word.Stem, StemInTitle * weight));
        ways.Add(Term(_fields.AllStems, word.Stem, StemInText * weight));
    }

    private static void Add(DisjunctionMaxQuery ways, string field, WordForm word, float weight)
    {
        ways.Add(Term(field, word.Folded, weight));
        if (word.HasAccents) ways.Add(Term(field, word.Exact, weight * WithAccents));
    }

    private static TermQuery Term(string field, string word, float weight) => new(new Term(field, word)) { Boost = weight };

    private bool IsKnown(WordForm word) => word.IsStop
        ? known.Has(_fields.Title, word.Folded) || known.Has(_fields.Names, word.Folded)
        : known.Has(_fields.All, word.Folded) || known.Has(_fields.AllStems, word.Stem);

    private int Frequency(WordForm word) => known.Frequency(_fields.AllStems, word.Stem);
}

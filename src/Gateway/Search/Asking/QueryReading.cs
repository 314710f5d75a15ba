using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Model.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>A query as it is understood in the language of some of the entries.</summary>
internal sealed class QueryReading
{
    private QueryReading(Query? query, WordQueries words) => (Query, Marks, Corrections) = (query, words.Marks, words.Corrections);

    /// <summary>Null where nothing can be found.</summary>
    public Query? Query { get; }

    public Marks Marks { get; }
    public IReadOnlyList<SearchCorrection> Corrections { get; }

    /// <param name="index">Where to look.</param>
    /// <param name="known">Its words.</param>
    /// <param name="wish">What is looked for.</param>
    /// <param name="text">The language of the entries.</param>
    public static QueryReading Of(SearchIndex index, KnownWords known, SearchWish wish, Locale text)
    {
        var units = QueryUnit.Read(wish.Query, Language.Of(text));
        var words = new WordQueries(known, text);
        var names = new NameQueries(index, known, words, text);
        var query = All(units, words, names, wish.IsUnfinished);
        return new QueryReading(query is null || text == wish.Locale ? query : StandingIn(query, text, wish.Locale), words);
    }

    private static BooleanQuery? All(IReadOnlyList<QueryUnit> units, WordQueries words, NameQueries names, bool isUnfinished)
    {
        var named = names.Of(units);
        var clauses = units.Select((unit, i) => Either(Word(i), [.. named[i]])).OfType<Query>().ToList();
        if (clauses.Count == 0) return null;
        var (needed, most) = (Needed(clauses.Count), new BooleanQuery(disableCoord: true));
        foreach (var clause in clauses) most.Add(clause, needed == clauses.Count ? Occur.MUST : Occur.SHOULD);
        if (needed < clauses.Count) most.MinimumNumberShouldMatch = needed;
        var all = new BooleanQuery(disableCoord: true) { { most, Occur.MUST } };
        foreach (var whole in names.OfWhole(units)) all.Add(whole, Occur.SHOULD);
        return all;

        Query? Word(int i) =>
            (isUnfinished && units.Count == 1 ? words.OfFirstLetters(units[i]) : null) ?? words.Of(units[i], isUnfinished && i == units.Count - 1);
    }

    // Of few words all; of a sentence most, since people put in words that no text has beside the others.
    private static int Needed(int words) => words switch
    {
        <= 2 => words,
        <= 4 => words - 1,
        _ => (words * 7 + 9) / 10,
    };

    private static Query? Either(Query? word, List<Query> names)
    {
        if (names.Count == 0) return word;
        var ways = new DisjunctionMaxQuery(0.1f);
        if (word is not null) ways.Add(word);
        foreach (var name in names) ways.Add(name);
        return ways;
    }

    private static BooleanQuery StandingIn(Query query, Locale text, Locale asked) => new(disableCoord: true)
    {
        { query, Occur.MUST },
        { new ConstantScoreQuery(new TermQuery(new Term(EntryFields.StandsIn, EntryFields.StandingIn(text, asked)))) { Boost = 0 }, Occur.MUST },
    };
}

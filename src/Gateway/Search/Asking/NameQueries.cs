using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Search.Words;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>
/// Takes words of a query that are the name or the code of an entry as that: the entry itself is found by it, and others that call it
/// by another of its names.
/// </summary>
internal sealed class NameQueries(SearchIndex index, KnownWords known, WordQueries words, Locale locale)
{
    private const int LongestName = 4;
    private const int MostEntries = 4;
    private const int MostNames = 8;
    private const int MostWords = 6;
    private const float TheEntry = 9;
    private const float OtherName = 0.5f;

    private readonly string _field = WordFields.Of(locale).WholeNames;

    /// <summary>For each unit of a query, what else satisfies it: the same for all units of a name.</summary>
    public ILookup<int, Query> Of(IReadOnlyList<QueryUnit> units) => (
        from length in Enumerable.Range(1, Math.Min(LongestName, units.Count))
        from start in Enumerable.Range(0, units.Count - length + 1)
        let queries = OfName([.. units.Skip(start).Take(length)])
        from unit in Enumerable.Range(start, length)
        from query in queries
        select (unit, query)).ToLookup(u => u.unit, u => u.query);

    /// <summary>The entries that the whole query names.</summary>
    public IEnumerable<Query> OfWhole(IReadOnlyList<QueryUnit> units) => Keys(units).Select(key => Named(key, TheEntry));

    private List<Query> OfName(IReadOnlyList<QueryUnit> units)
    {
        var queries = new List<Query>();
        foreach (var key in Keys(units))
        {
            var entries = known.DocumentsWith(_field, key).Take(MostEntries).Select(index.NodeOf).ToList();
            if (entries.Count > 0) queries.Add(Named(key, TheEntry));
            queries.AddRange(entries.SelectMany(node => OtherNames(node, key)).Select(name => words.OfName(name, OtherName)).OfType<Query>());
        }
        return queries;
    }

    private IEnumerable<IReadOnlyList<WordForm>> OtherNames(Node node, string key)
    {
        var names = EntryTexts.NamesOf(node, locale).Take(MostNames).Select(name => WordReader.Read(name, Language.Of(locale))).ToList();
        return from name in names
               where name.Count <= MostWords && !NameKeys.Of(name).Contains(key)
               select (IReadOnlyList<WordForm>)[.. name.Where(w => !w.IsJoined).Select(w => w.Form)];
    }

    private static IEnumerable<string> Keys(IReadOnlyList<QueryUnit> units) =>
        new[] { string.Join(' ', units.Select(u => u.Apart)), string.Join(' ', units.Select(u => u.AsOne)) }.Distinct();

    private TermQuery Named(string key, float weight) => new(new Term(_field, key)) { Boost = weight };
}

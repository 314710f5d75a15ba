using Immunotherapy.Gateway.Search.Asking;
using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Immunotherapy.Gateway.Search;

/// <summary>The words of one graph, frozen as the graph is: what is found is there, and as it stands there.</summary>
public sealed class SearchIndex
{
    private readonly ContentGraph _graph;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;
    private readonly KnownWords _words;

    internal SearchIndex(ContentGraph graph, DirectoryReader reader)
    {
        (_graph, _reader, _words) = (graph, reader, new KnownWords(reader));
        _searcher = new IndexSearcher(reader) { Similarity = new PlainSimilarity() };
    }

    /// <summary>The best entries for a query.</summary>
    /// <exception cref="BadCursorException"/>
    public SearchPage Find(SearchWish wish)
    {
        var mark = SearchCursor.MarkOf(wish);
        var readings = Languages(wish.Locale).ToDictionary(text => text, text => QueryReading.Of(this, _words, wish, text));
        var hits = new HitCollector(_graph, Flags(wish.Types), wish.First, SearchCursor.Read(mark, wish.After));
        foreach (var query in readings.Values.Select(r => r.Query).OfType<Query>()) _searcher.Search(query, hits);
        var highlighter = new Highlighter(readings.ToDictionary(r => r.Key, r => r.Value.Marks), wish.Locale);
        return new SearchPage
        {
            Hits = [.. hits.Best.Select(h => new SearchHit(_graph.At(h.Ordinal)!, h.Score, highlighter, mark))],
            TotalCount = hits.TotalCount,
            HasNextPage = hits.HasNextPage,
            HasPreviousPage = hits.HasPreviousPage,
            Facets = [.. Facets(hits.Counts).Where(f => f.Count > 0).OrderByDescending(f => f.Count)],
            Corrections = [.. readings.Values.SelectMany(r => r.Corrections)],
        };
    }

    /// <summary>Entries by how a name of theirs begins; where none does, by what was probably meant.</summary>
    public IReadOnlyList<Suggestion> Suggest(SuggestWish wish)
    {
        var named = new NameFinder(this, _reader, wish).Find();
        return named.Count > 0 ? named : [.. Guess(wish).Select(h => new Suggestion(string.Concat(h.Title().Select(s => s.Text)), h.Node))];
    }

    /// <summary>The entry that a document is of.</summary>
    internal Node NodeOf(int document)
    {
        var leaf = _reader.Leaves[ReaderUtil.SubIndex(document, _reader.Leaves)];
        return _graph.At(EntryFields.OrdinalOf(leaf.AtomicReader.GetNumericDocValues(EntryFields.Entry).Get(document - leaf.DocBase)))!;
    }

    /// <summary>The places in the catalog of the types that are asked for.</summary>
    internal IEnumerable<int> Wanted(IReadOnlyCollection<ContentType> types) => Flags(types).Index().Where(t => t.Item).Select(t => t.Index);

    private IReadOnlyList<SearchHit> Guess(SuggestWish wish) =>
        Find(new SearchWish { Query = wish.Prefix, Locale = wish.Locale, Types = wish.Types, First = wish.First, IsUnfinished = true }).Hits;

    private bool[] Flags(IReadOnlyCollection<ContentType> types) => [.. _graph.Ground.Layouts.Select(l => types.Count == 0 || types.Contains(l.Type))];

    // The language itself, and those whose texts stand in for it.
    private IEnumerable<Locale> Languages(Locale asked) =>
        Locales.All.Where(text => text == asked || _words.Has(EntryFields.StandsIn, EntryFields.StandingIn(text, asked)));

    private IEnumerable<SearchFacet> Facets(int[] counts) => _graph.Ground.Layouts.Select(l => new SearchFacet(l.Type, counts[l.Index]));
}

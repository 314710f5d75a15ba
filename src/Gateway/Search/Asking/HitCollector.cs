using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Snapshot;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>Counts all hits by their type and keeps the best behind a cursor; among equals the id decides.</summary>
internal sealed class HitCollector(ContentGraph graph, bool[] wanted, int first, SearchCursor? after) : ICollector
{
    private readonly PriorityQueue<Found, Found> _best = new(Found.WorstFirst);
    private NumericDocValues? _entries;
    private Scorer? _scorer;
    private int _behind;

    public int[] Counts { get; } = new int[wanted.Length];

    public int TotalCount => Counts.Where((_, type) => wanted[type]).Sum();

    public bool HasPreviousPage => TotalCount > _behind;

    public bool HasNextPage => _behind > first;

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>The best first.</summary>
    public IReadOnlyList<Found> Best => [.. _best.UnorderedItems.Select(h => h.Element).OrderDescending(Found.WorstFirst)];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context) => _entries = context.AtomicReader.GetNumericDocValues(EntryFields.Entry);

    public void Collect(int doc)
    {
        var entry = _entries!.Get(doc);
        Counts[EntryFields.TypeOf(entry)]++;
        if (!wanted[EntryFields.TypeOf(entry)]) return;
        var found = new Found(_scorer!.GetScore(), EntryFields.OrdinalOf(entry), graph);
        if (after is { } cursor && found.IsUpTo(cursor)) return;
        _behind++;
        if (_best.Count < first) _best.Enqueue(found, found);
        else if (first > 0) _best.EnqueueDequeue(found, found);
    }

    /// <summary>An entry with its score.</summary>
    internal readonly record struct Found(float Score, int Ordinal, ContentGraph Graph)
    {
        public static readonly IComparer<Found> WorstFirst = Comparer<Found>.Create((a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : b.Id.CompareTo(a.Id));

        public Guid Id => Graph.Ground.Ordinals[Ordinal];

        public bool IsUpTo(SearchCursor cursor) => Score > cursor.Score || Score == cursor.Score && Id.CompareTo(cursor.Id) <= 0;
    }
}

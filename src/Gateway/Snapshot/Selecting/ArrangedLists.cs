using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// The plain lists that have an order of their own, each worked out when first asked for. The next graph takes over the lists of
/// every kind that its changes cannot have touched.
/// </summary>
internal sealed class ArrangedLists
{
    private readonly Shelf[] _shelves;

    private ArrangedLists(Shelf[] shelves) => _shelves = shelves;

    public static ArrangedLists Empty(Ground ground) => new([.. ground.Arranged.Select(_ => new Shelf(0))]);

    /// <summary>The ordinals of the list of this kind on an entry. Not to be written to.</summary>
    public int[] Of(ContentGraph graph, int from, ArrangedKind kind)
    {
        var shelf = _shelves[kind.Number];
        return shelf.Find(from) ?? shelf.Keep(from, kind.Arrange(graph, graph.At(from)!));
    }

    public ArrangedLists After(Ground ground, NodeChange[] changes) => new([.. ground.Arranged.Select(kind =>
        changes.Any(c => kind.IsMadeOf(c.Was) || kind.IsMadeOf(c.Is)) ? new Shelf(ground.Ordinals.Count) : _shelves[kind.Number])]);

    /// <summary>The lists of one kind by the ordinal of the entry they are on, in chunks that are made when needed.</summary>
    private sealed class Shelf(int ordinals)
    {
        private const int Shift = 8;
        private readonly int[]?[]?[] _chunks = new int[]?[]?[(ordinals >> Shift) + 1];

        public int[]? Find(int ordinal)
        {
            var chunk = ordinal >> Shift;
            return chunk < _chunks.Length && Volatile.Read(ref _chunks[chunk]) is { } lists ? Volatile.Read(ref lists[ordinal & ((1 << Shift) - 1)]) : null;
        }

        public int[] Keep(int ordinal, int[] list)
        {
            var chunk = ordinal >> Shift;
            if (chunk >= _chunks.Length) return list;
            var lists = Volatile.Read(ref _chunks[chunk]) ?? Interlocked.CompareExchange(ref _chunks[chunk], new int[1 << Shift][], null) ?? _chunks[chunk]!;
            Volatile.Write(ref lists[ordinal & ((1 << Shift) - 1)], list);
            return list;
        }
    }
}

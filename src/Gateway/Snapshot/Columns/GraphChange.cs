using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>Makes the columns of the next graph: only what changed entries touch is written anew.</summary>
internal static class GraphChange
{
    /// <summary>From here on packing entries is worth several threads.</summary>
    private const int Many = 64;

    public static GraphColumns Apply(GraphColumns columns, IReadOnlyCollection<EntryState> changed, IReadOnlyCollection<Guid> gone)
    {
        var changes = Changes(columns, changed, gone);
        if (changes.Length == 0) return columns;
        var slugs = new PairChanges(NodeKeys.Slugs);
        var codes = new PairChanges(NodeKeys.Codes);
        var edges = new EdgeMoves(columns.Ground.Ordinals);
        var nodes = columns.Nodes.Edit();
        var listed = columns.Listed.Edit();
        var (had, has) = (new List<ulong>(), new List<ulong>());
        foreach (var change in changes)
        {
            nodes[change.Ordinal] = change.Is;
            listed[change.Ordinal] = change.Is?.Listed;
            slugs.Add(change);
            codes.Add(change);
            NodeKeys.Edges(change.Was, had);
            NodeKeys.Edges(change.Is, has);
            edges.Add(change.Ordinal, had, has);
        }
        return columns with
        {
            Nodes = nodes.Done(),
            Listed = listed.Done(),
            Titles = columns.Titles.After(changes),
            Incoming = edges.Apply(columns.Incoming),
            Slugs = slugs.Apply(columns.Slugs),
            Codes = codes.Apply(columns.Codes),
            ByType = ByType(columns, changes),
            Orders = columns.Orders.After(changes),
            Arranged = columns.Arranged.After(columns.Ground, changes),
            Values = columns.Values.After(changes),
        };
    }

    /// <summary>What becomes of each entry, in the order of ids.</summary>
    private static NodeChange[] Changes(GraphColumns columns, IReadOnlyCollection<EntryState> changed, IReadOnlyCollection<Guid> gone)
    {
        var next = new Dictionary<Guid, Node?>(changed.Count + gone.Count);
        foreach (var id in gone) next[id] = null;
        foreach (var node in Pack(columns.Ground, changed)) next[node.Id] = node;
        var changes = new List<NodeChange>(next.Count);
        foreach (var (id, node) in next)
        {
            var ordinal = columns.Ground.Ordinals.Find(id);
            if (ordinal >= 0) changes.Add(new NodeChange(id, ordinal, columns.Nodes[ordinal], node));
        }
        changes.Sort((a, b) => a.Id.CompareTo(b.Id));
        return [.. changes];
    }

    private static Node[] Pack(Ground ground, IReadOnlyCollection<EntryState> changed)
    {
        var entries = changed as IReadOnlyList<EntryState> ?? [.. changed];
        var nodes = new Node[entries.Count];
        // Entries of one type side by side, and with them their titles: lists go on to one type mostly.
        foreach (var entry in entries.OrderBy(e => ground[e.Type].Index)) ground.Ordinals.Of(entry.Id);
        if (nodes.Length < Many) PackRange(0, nodes.Length, new NodePacker(ground));
        else Parallel.For(0, (nodes.Length + Many - 1) / Many, () => new NodePacker(ground), PackRun, _ => { });
        return nodes;

        NodePacker PackRun(int run, ParallelLoopState _, NodePacker packer)
        {
            PackRange(run * Many, Math.Min(nodes.Length, (run + 1) * Many), packer);
            return packer;
        }

        void PackRange(int from, int to, NodePacker packer)
        {
            for (var i = from; i < to; i++) nodes[i] = packer.Pack(entries[i]);
        }
    }

    private static int[][] ByType(GraphColumns columns, NodeChange[] changes)
    {
        var byType = (int[][])columns.ByType.Clone();
        foreach (var layout in columns.Ground.Layouts)
        {
            var moves = Moves(changes, layout);
            if (moves.Length > 0) byType[layout.Index] = SortedOrdinals.After(byType[layout.Index], moves, columns.Ground.Ordinals);
        }
        return byType;
    }

    private static ReadOnlySpan<Move> Moves(NodeChange[] changes, TypeLayout layout)
    {
        var moves = new List<Move>();
        foreach (var change in changes)
        {
            var (was, isNow) = (IsListed(change.Was, layout), IsListed(change.Is, layout));
            if (was != isNow) moves.Add(new Move(change.Ordinal, isNow));
        }
        return CollectionsMarshal.AsSpan(moves);
    }

    private static bool IsListed(Node? node, TypeLayout layout) => node is { IsRecalled: false } && node.Layout == layout;
}

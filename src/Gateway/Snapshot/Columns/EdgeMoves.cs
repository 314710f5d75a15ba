using System.Runtime.InteropServices;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>Gathers what changes among edges, then writes it into the columns of incoming edges, kind by kind and target by target.</summary>
internal sealed class EdgeMoves(Ordinals ordinals)
{
    private readonly Dictionary<int, List<EdgeMove>> _moves = [];
    private readonly List<Move> _sources = [];

    /// <summary>Edges (kind high, target low) that a source had and has. Sources come in the order of their ids.</summary>
    public void Add(int source, List<ulong> had, List<ulong> has)
    {
        var (h, n) = (0, 0);
        while (h < had.Count || n < has.Count)
        {
            if (n == has.Count || h < had.Count && had[h] < has[n]) Add(had[h++], new Move(source, Joins: false));
            else if (h == had.Count || has[n] < had[h]) Add(has[n++], new Move(source, Joins: true));
            else (h, n) = (h + 1, n + 1);
        }
    }

    public Column<int[]>[] Apply(Column<int[]>[] columns) =>
        _moves.Count == 0 ? columns : [.. columns.Select((column, kind) => _moves.TryGetValue(kind, out var moves) ? After(column, moves) : column)];

    private void Add(ulong edge, Move source)
    {
        ref var moves = ref CollectionsMarshal.GetValueRefOrAddDefault(_moves, (int)(edge >> 32), out _);
        (moves ??= []).Add(new EdgeMove((int)(uint)edge, source));
    }

    private Column<int[]> After(Column<int[]> column, List<EdgeMove> moves)
    {
        var editor = column.Edit();
        var order = Order(moves);
        for (var at = 0; at < order.Length;)
        {
            var target = moves[order[at]].Target;
            _sources.Clear();
            while (at < order.Length && moves[order[at]].Target == target) _sources.Add(moves[order[at++]].Source);
            var sources = SortedOrdinals.After(editor[target] ?? [], CollectionsMarshal.AsSpan(_sources), ordinals);
            editor[target] = sources.Length > 0 ? sources : null;
        }
        return editor.Done();
    }

    /// <summary>The moves by target, in the order in which they came: a sort of plain numbers.</summary>
    private static int[] Order(List<EdgeMove> moves)
    {
        var order = new ulong[moves.Count];
        for (var i = 0; i < order.Length; i++) order[i] = ((ulong)moves[i].Target << 32) | (uint)i;
        Array.Sort(order);
        return Array.ConvertAll(order, move => (int)(uint)move);
    }
}

using System.Runtime.InteropServices;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>Gathers what changes among edges, then writes it into the column of incoming edges, target by target.</summary>
internal sealed class EdgeMoves(Ordinals ordinals)
{
    private readonly List<EdgeMove> _moves = [];
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

    public Column<Incoming[]> Apply(Column<Incoming[]> column)
    {
        if (_moves.Count == 0) return column;
        var editor = column.Edit();
        var order = Order();
        for (var from = 0; from < order.Length;)
        {
            var target = _moves[(int)order[from]].Target;
            var to = from;
            while (to < order.Length && _moves[(int)order[to]].Target == target) to++;
            editor[target] = After(editor[target] ?? [], order[from..to]);
            from = to;
        }
        return editor.Done();
    }

    private void Add(ulong edge, Move source) => _moves.Add(new EdgeMove((int)(uint)edge, (int)(edge >> 32), source));

    /// <summary>The moves by target, in the order in which they came: a sort of plain numbers.</summary>
    private ulong[] Order()
    {
        var order = new ulong[_moves.Count];
        for (var i = 0; i < order.Length; i++) order[i] = ((ulong)_moves[i].Target << 32) | (uint)i;
        Array.Sort(order);
        for (var i = 0; i < order.Length; i++) order[i] = (uint)order[i];
        return order;
    }

    private Incoming[]? After(Incoming[] lists, ulong[] moves)
    {
        var next = lists.ToList();
        foreach (var edge in moves.Select(m => _moves[(int)m].Edge).Distinct())
        {
            _sources.Clear();
            foreach (var move in moves)
                if (_moves[(int)move].Edge == edge) _sources.Add(_moves[(int)move].Source);
            var at = next.FindIndex(i => i.Edge == edge);
            var sources = SortedOrdinals.After(at < 0 ? [] : next[at].Sources, CollectionsMarshal.AsSpan(_sources), ordinals);
            if (at >= 0) next.RemoveAt(at);
            if (sources.Length > 0) next.Add(new Incoming(edge, sources));
        }
        return next.Count == 0 ? null : [.. next];
    }
}

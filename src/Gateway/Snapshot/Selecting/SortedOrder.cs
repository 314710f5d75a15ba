using Immunotherapy.Gateway.Snapshot.Columns;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// One order of a type's entries in one graph: sorted when first asked for, or made from the last graph's by moving what changed.
/// </summary>
internal sealed class SortedOrder(OrderPlan plan)
{
    /// <summary>With more changes than this waiting, an order that nobody asked for since is let go.</summary>
    private const int MostWaiting = 1024;

    private readonly Lock _sorting = new();
    private int[]? _last;
    private int[] _waiting = [];
    private volatile int[]? _sorted;

    /// <summary>When it was last asked for, on the clock of its keeper.</summary>
    public long LastUse { get; set; }

    public int[] Get(ContentGraph graph)
    {
        if (_sorted is { } sorted) return sorted;
        lock (_sorting) return _sorted ??= _last is null ? SortAll(graph) : Move(graph, _last, _waiting);
    }

    /// <summary>This order for the next graph; null when it is better sorted anew.</summary>
    public SortedOrder? After(IReadOnlyList<NodeChange> changes)
    {
        if (changes.Any(c => Decides(c.Was) || Decides(c.Is))) return null;
        int[] touched = [.. changes.Where(c => IsOrdered(c.Was) || IsOrdered(c.Is)).Select(c => c.Ordinal)];
        lock (_sorting)
        {
            var (last, waiting) = _sorted is null ? (_last, _waiting) : (_sorted, []);
            if (last is null || waiting.Length + touched.Length > MostWaiting) return null;
            return new SortedOrder(plan) { LastUse = LastUse, _last = last, _waiting = [.. waiting.Union(touched)] };
        }
    }

    private bool IsOrdered(Node? node) => node?.Layout == plan.Layout;

    private bool Decides(Node? node) => node is not null && plan.Reached.Contains(node.Type.ClrType);

    private int[] SortAll(ContentGraph graph)
    {
        var all = (int[])graph.Visible(plan.Layout).Clone();
        plan.Sort(graph, all);
        return all;
    }

    /// <summary>Takes out what changed and puts back what is still there, each at its place.</summary>
    private int[] Move(ContentGraph graph, int[] last, int[] changed)
    {
        if (changed.Length == 0) return last;
        var kept = Without(last, changed);
        var back = Array.FindAll(changed, o => graph.AtVisible(o) is { } node && IsOrdered(node));
        plan.Sort(graph, back);
        return Merge(graph, kept, back);
    }

    private static int[] Without(int[] list, int[] taken)
    {
        int[] places = [.. taken.Select(o => Array.IndexOf(list, o)).Where(p => p >= 0).Order()];
        var left = new int[list.Length - places.Length];
        var read = 0;
        for (var i = 0; i < places.Length; i++)
        {
            list.AsSpan(read..places[i]).CopyTo(left.AsSpan(read - i));
            read = places[i] + 1;
        }
        list.AsSpan(read).CopyTo(left.AsSpan(read - places.Length));
        return left;
    }

    private int[] Merge(ContentGraph graph, int[] kept, int[] back)
    {
        var next = new int[kept.Length + back.Length];
        var writer = new KeyWriter();
        var read = 0;
        for (var i = 0; i < back.Length; i++)
        {
            writer.Clear();
            plan.WriteKey(graph, graph.At(back[i])!, writer);
            var to = read + plan.CountBefore(graph, kept.AsSpan(read), writer.Written, inclusive: false);
            kept.AsSpan(read..to).CopyTo(next.AsSpan(read + i));
            next[to + i] = back[i];
            read = to;
        }
        kept.AsSpan(read).CopyTo(next.AsSpan(read + back.Length));
        return next;
    }
}

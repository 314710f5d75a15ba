using Immunotherapy.Gateway.Snapshot.Columns;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>All entries of a type that lists show, in one order.</summary>
internal sealed class SortedOrder
{
    private readonly Carried<int[]> _sorted;

    public SortedOrder(OrderPlan plan) : this(plan, new Carried<int[]>(plan.Layout, SortAll(plan), Move(plan))) { }

    private SortedOrder(OrderPlan plan, Carried<int[]> sorted) => (Plan, _sorted) = (plan, sorted);

    public OrderPlan Plan { get; }

    /// <summary>When it was last asked for, on the clock of its keeper.</summary>
    public long LastUse { get; set; }

    public int[] Get(ContentGraph graph) => _sorted.Get(graph);

    /// <summary>This order for the next graph; null when it is better sorted anew.</summary>
    public SortedOrder? After(IReadOnlyList<NodeChange> changes) =>
        changes.Any(c => Decides(c.Was) || Decides(c.Is)) || _sorted.After(changes) is not { } sorted ? null
        : new SortedOrder(Plan, sorted) { LastUse = LastUse };

    private bool Decides(Node? node) => node is not null && Plan.Reached.Contains(node.Type.ClrType);

    private static Func<ContentGraph, int[]> SortAll(OrderPlan plan) => graph =>
    {
        var all = (int[])graph.Visible(plan.Layout).Clone();
        plan.Sort(graph, all);
        return all;
    };

    /// <summary>Takes out what changed and puts back what is still there, each at its place.</summary>
    private static Func<ContentGraph, int[], int[], int[]> Move(OrderPlan plan) => (graph, last, changed) =>
    {
        var kept = Without(last, changed);
        var back = Array.FindAll(changed, o => graph.AtVisible(o) is { } node && node.Layout == plan.Layout);
        plan.Sort(graph, back);
        return Merge(plan, graph, kept, back);
    };

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

    private static int[] Merge(OrderPlan plan, ContentGraph graph, int[] kept, int[] back)
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

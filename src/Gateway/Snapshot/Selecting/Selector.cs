using System.Buffers;
using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Answers a connection: filters, orders, cuts out the page. Without a filter it costs what the page costs.</summary>
internal sealed class Selector(ContentGraph graph, TypeLayout layout, SortedOrders orders, Locale asked)
{
    /// <summary>Below this part of a type, sorting what is left is quicker than walking the whole type in order.</summary>
    private const int Few = 16;

    /// <summary>The candidates come by id; they may be a list of the graph's own and are not written to.</summary>
    public Page Select(int[] candidates, Selection selection)
    {
        var order = new OrderPlan(layout, selection.Order, asked);
        var after = Cursor.Read(order, selection.After);
        var before = Cursor.Read(order, selection.Before);
        if (selection.Where is null && order.IsById) return Cut(order, candidates, after, before, selection);
        var rented = ArrayPool<int>.Shared.Rent(candidates.Length);
        var matches = rented.AsSpan(0, Match(candidates, selection.Where, rented));
        var page = Cut(order, InOrder(order, matches), after, before, selection);
        ArrayPool<int>.Shared.Return(rented);
        return page;
    }

    private int Match(int[] candidates, Filter? where, int[] matches)
    {
        if (where is null)
        {
            candidates.CopyTo(matches, 0);
            return candidates.Length;
        }
        var test = new FilterCompiler(graph, asked).Compile(where);
        var few = new CandidateFinder(graph).Find(where, layout);
        var count = 0;
        foreach (var ordinal in few is null ? candidates : SortedOrdinals.Within(candidates, few, graph.Ground.Ordinals))
            if (test(graph.At(ordinal)!, null)) matches[count++] = ordinal;
        return count;
    }

    private ReadOnlySpan<int> InOrder(OrderPlan order, Span<int> matches)
    {
        var all = graph.Visible(layout).Length;
        if (order.IsById || matches.IsEmpty) return matches;
        if (matches.Length == all) return orders.Sorted(graph, order);
        if (matches.Length > all / Few) Keep(orders.Sorted(graph, order), matches);
        else order.Sort(graph, matches);
        return matches;
    }

    /// <summary>Rewrites the matches in the order in which the whole type stands.</summary>
    private static void Keep(int[] sorted, Span<int> matches)
    {
        var highest = 0;
        foreach (var ordinal in matches) highest = Math.Max(highest, ordinal);
        var isMatch = ArrayPool<bool>.Shared.Rent(highest + 1);
        isMatch.AsSpan(0, highest + 1).Clear();
        foreach (var ordinal in matches) isMatch[ordinal] = true;
        var count = 0;
        foreach (var ordinal in sorted)
            if (ordinal <= highest && isMatch[ordinal]) matches[count++] = ordinal;
        ArrayPool<bool>.Shared.Return(isMatch);
    }

    private Page Cut(OrderPlan order, ReadOnlySpan<int> ordered, byte[]? after, byte[]? before, Selection selection)
    {
        var from = after is null ? 0 : order.CountBefore(graph, ordered, after, inclusive: true);
        var to = before is null ? ordered.Length : Math.Max(from, order.CountBefore(graph, ordered, before, inclusive: false));
        if (selection.First is { } first) to = from + Math.Min(first, to - from);
        if (selection.Last is { } last) from = to - Math.Min(last, to - from);
        var nodes = new Node[to - from];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = graph.At(ordered[from + i])!;
        return new Page
        {
            Nodes = nodes,
            TotalCount = ordered.Length,
            HasNextPage = to < ordered.Length,
            HasPreviousPage = from > 0,
            Cursor = i => Cursor.Write(graph, order, nodes[i]),
        };
    }
}

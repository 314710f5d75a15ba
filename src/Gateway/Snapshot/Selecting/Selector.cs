using System.Buffers;
using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// Answers a connection: filters, orders, cuts out the page. All entries of a type are walked in an order that is kept, until the
/// page is full; of what only a few can be, those few are filtered and then sorted.
/// </summary>
internal sealed class Selector(ContentGraph graph, TypeLayout layout, SortedOrders orders, Locale asked)
{
    /// <summary>Below this part of a type, sorting what is left is quicker than walking the whole type in order.</summary>
    private const int Few = 16;

    /// <summary>The candidates come by id; they may be a list of the graph's own and are not written to.</summary>
    public Page Select(int[] candidates, Selection selection)
    {
        var order = orders.Of(layout, selection.Order, asked);
        var after = Cursor.Read(order.Plan, selection.After);
        var before = Cursor.Read(order.Plan, selection.Before);
        return Cut(order.Plan, Match(order, candidates, selection.Where), after, before, selection);
    }

    private Matches Match(SortedOrder order, int[] candidates, Filter? where)
    {
        var test = where is null ? null : new FilterCompiler(graph, asked).Compile(where, layout);
        var few = where is null ? null : new CandidateFinder(graph).Find(where, layout);
        if (few is null && order.Plan.IsById) return new Matches(graph.Nodes, candidates, test);
        if (few is null && candidates == graph.Visible(layout)) return new Matches(graph.Nodes, order.Get(graph), test);
        var possible = few is null ? candidates : SortedOrdinals.Within(candidates, few, graph.Ground.Ordinals);
        var matches = Array.FindAll(possible, ordinal => test is null || test(ordinal, null));
        Sort(order, matches);
        return new Matches(graph.Nodes, matches, null);
    }

    private void Sort(SortedOrder order, int[] matches)
    {
        if (matches.Length > graph.Visible(layout).Length / Few) Keep(order.Get(graph), matches);
        else order.Plan.Sort(graph, matches);
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

    private Page Cut(OrderPlan order, Matches matches, byte[]? after, byte[]? before, Selection selection)
    {
        var list = matches.List;
        var from = after is null ? 0 : order.CountBefore(graph, list, after, inclusive: true);
        var to = before is null ? list.Length : Math.Max(from, order.CountBefore(graph, list, before, inclusive: false));
        return selection.Last is { } last ? Backward(order, matches, from, to, last) : Forward(order, matches, from, to, selection.First ?? int.MaxValue);
    }

    private Page Forward(OrderPlan order, Matches matches, int from, int to, int first)
    {
        var nodes = new List<Node>();
        var at = from;
        while (nodes.Count < first && (at = matches.Next(at, to)) < to) nodes.Add(matches[at++]);
        return new Page(graph, order, matches, from, at, nodes);
    }

    private Page Backward(OrderPlan order, Matches matches, int from, int to, int last)
    {
        var nodes = new List<Node>();
        var at = to;
        while (nodes.Count < last && (at = matches.Previous(at, from)) >= from) nodes.Add(matches[at]);
        nodes.Reverse();
        return new Page(graph, order, matches, Math.Max(at, from), to, nodes);
    }
}

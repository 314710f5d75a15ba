using Immunotherapy.Gateway.Snapshot.Columns;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>The orders that readers asked for, each sorted once and carried over to the next graph. Bounded: least used go first.</summary>
internal sealed class SortedOrders
{
    private const int Most = 48;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedOrder> _orders = [];
    private long _clock;

    /// <summary>All entries of the order's type that lists show, in this order.</summary>
    public int[] Sorted(ContentGraph graph, OrderPlan plan) => Find(plan).Get(graph);

    /// <summary>For the next graph: untouched orders as they are, touched ones to be put right when asked for.</summary>
    public SortedOrders After(IReadOnlyList<NodeChange> changes)
    {
        var next = new SortedOrders();
        lock (_gate)
        {
            next._clock = _clock;
            foreach (var (name, order) in _orders)
                if (order.After(changes) is { } carried) next._orders[name] = carried;
        }
        return next;
    }

    private SortedOrder Find(OrderPlan plan)
    {
        lock (_gate)
        {
            if (!_orders.TryGetValue(plan.Name, out var order))
            {
                if (_orders.Count == Most) _orders.Remove(_orders.MinBy(o => o.Value.LastUse).Key);
                _orders[plan.Name] = order = new SortedOrder(plan);
            }
            order.LastUse = ++_clock;
            return order;
        }
    }
}

using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>The orders that readers asked for, each sorted once and carried over to the next graph. Bounded: least used go first.</summary>
internal sealed class SortedOrders
{
    private const int Most = 48;
    private readonly Lock _gate = new();
    private readonly Dictionary<string, SortedOrder> _orders = [];
    private long _clock;

    /// <summary>An order, with what is known of it already.</summary>
    public SortedOrder Of(TypeLayout layout, IReadOnlyList<Ordering> order, Locale asked)
    {
        var name = OrderPlan.NameOf(layout, order, asked);
        lock (_gate)
        {
            if (!_orders.TryGetValue(name, out var found))
            {
                if (_orders.Count == Most) _orders.Remove(_orders.MinBy(o => o.Value.LastUse).Key);
                _orders[name] = found = new SortedOrder(new OrderPlan(layout, order, asked));
            }
            found.LastUse = ++_clock;
            return found;
        }
    }

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
}

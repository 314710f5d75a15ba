using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// A kind of plain list that has an order of its own: by a number of the linking entry, lowest first (without one last), then by
/// its id. Either the linking entries themselves, or (derived) the entries that they link on to, each once.
/// </summary>
internal sealed class ArrangedKind
{
    /// <summary>Which of all kinds of the catalog it is, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The type of the entries that have such lists.</summary>
    public required ContentType On { get; init; }

    public required Inverse Over { get; init; }
    public required Field OrderBy { get; init; }
    public DerivedList? Derived { get; init; }

    /// <summary>The type that a derived list leads to.</summary>
    public ContentType? Target { get; init; }

    /// <summary>Whether an entry can have a part in such lists.</summary>
    public bool IsMadeOf(Node? node) => node is not null && (node.Type == On || node.Type == Over.Owner || node.Type == Target);

    /// <summary>The ordinals of the list, in order.</summary>
    public int[] Arrange(ContentGraph graph, Node from)
    {
        var edges = Array.ConvertAll(graph.Sources(from, Over), ordinal => graph.At(ordinal)!);
        if (Derived is null) return Array.ConvertAll(InOrder(edges), e => e.Ordinal);
        var found = new List<int>();
        var seen = new HashSet<int>();
        foreach (var edge in InOrder(Array.FindAll(edges, Derived.Counts)))
        {
            var targets = edge.Targets(null, Derived.To);
            for (var i = 0; i < targets.Length / sizeof(int); i++)
                if (graph.AtVisible(Node.OrdinalAt(targets, i)) is { } node && seen.Add(node.Ordinal)) found.Add(node.Ordinal);
        }
        return [.. found];
    }

    private Node[] InOrder(Node[] nodes)
    {
        if (nodes.Length < 2) return nodes;
        var keys = Array.ConvertAll(nodes, n => JsonValue.Number(n.Values(Locales.Default).Span(OrderBy)) ?? double.PositiveInfinity);
        var order = new int[nodes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => keys[a].CompareTo(keys[b]) is not 0 and var byKey ? byKey : a.CompareTo(b));
        return Array.ConvertAll(order, i => nodes[i]);
    }
}

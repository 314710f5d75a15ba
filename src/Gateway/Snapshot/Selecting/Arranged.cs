using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>The plain lists that have an order of their own: by a number of the linking entry, lowest first, then by its id.</summary>
internal static class Arranged
{
    /// <summary>These entries, which come by id; those without the number last.</summary>
    public static Node[] By(Node[] nodes, Field number)
    {
        if (nodes.Length < 2) return nodes;
        var keys = Array.ConvertAll(nodes, n => JsonValue.Number(n.Values(Locales.Default).Span(number)) ?? double.PositiveInfinity);
        var order = new int[nodes.Length];
        for (var i = 0; i < order.Length; i++) order[i] = i;
        Array.Sort(order, (a, b) => keys[a].CompareTo(keys[b]) is not 0 and var byKey ? byKey : a.CompareTo(b));
        return Array.ConvertAll(order, i => nodes[i]);
    }

    public static IReadOnlyList<Node> Derive(ContentGraph graph, Node from, ThroughAttribute derived)
    {
        var list = from.Layout.Derived.First(d => ReferenceEquals(d.Declared, derived));
        var edges = Array.FindAll(Array.ConvertAll(graph.Sources(from, list.Over), ordinal => graph.At(ordinal)!), list.Counts);
        var seen = new HashSet<int>();
        var found = new List<Node>();
        foreach (var edge in By(edges, list.OrderBy))
        {
            var targets = edge.Targets(null, list.To);
            for (var i = 0; i < targets.Length / sizeof(int); i++)
                if (graph.AtVisible(Node.OrdinalAt(targets, i)) is { } target && seen.Add(target.Ordinal)) found.Add(target);
        }
        return found;
    }
}

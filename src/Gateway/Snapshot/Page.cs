using Immunotherapy.Gateway.Snapshot.Selecting;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>
/// One page of a connection: nodes in order, how many there are in all, and cursors that survive insertion and removal. What is
/// not asked of it is not worked out.
/// </summary>
public sealed class Page
{
    private readonly ContentGraph _graph;
    private readonly OrderPlan _order;
    private readonly Matches _matches;
    private readonly int _from;
    private readonly int _to;

    /// <summary>The nodes are all matches between two places of the list.</summary>
    internal Page(ContentGraph graph, OrderPlan order, Matches matches, int from, int to, IReadOnlyList<Node> nodes) =>
        (_graph, _order, _matches, _from, _to, Nodes) = (graph, order, matches, from, to, nodes);

    public IReadOnlyList<Node> Nodes { get; }
    public int TotalCount => _matches.Count(0, _from) + Nodes.Count + _matches.Count(_to, _matches.List.Length);
    public bool HasNextPage => _matches.Next(_to, _matches.List.Length) < _matches.List.Length;
    public bool HasPreviousPage => _matches.Previous(_from, 0) >= 0;

    /// <summary>The cursor of the node at this place of <see cref="Nodes"/>.</summary>
    public string Cursor(int index) => Selecting.Cursor.Write(_graph, _order, Nodes[index]);
}

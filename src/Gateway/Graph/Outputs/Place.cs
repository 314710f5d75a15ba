using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Where fields are read: an entry or one of its parts, in one graph, in the language that was asked for.</summary>
internal sealed class Place(ContentGraph graph, Node node, NodePart? part, Locale asked)
{
    public ContentGraph Graph { get; } = graph;
    public Node Node { get; } = node;
    public NodePart? Part { get; } = part;
    public Locale Asked { get; } = asked;
    public Locale Served { get; } = node.Served(asked);

    public NodeText Text => Node.Text(Served);
    public Values Values => Part is null ? Node.Values(Served) : Part.Values(Served);

    public Place To(Node other) => new(Graph, other, null, Asked);

    public Place To(NodePart part) => new(Graph, Node, part, Asked);

    public IReadOnlyList<Place> To(IReadOnlyList<Node> others, int most)
    {
        var places = new Place[Math.Min(others.Count, most)];
        for (var i = 0; i < places.Length; i++) places[i] = To(others[i]);
        return places;
    }
}

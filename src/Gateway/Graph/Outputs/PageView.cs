using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>A page on its way into an answer.</summary>
internal sealed class PageView(ContentGraph graph, Page page, Locale asked) : IPageBounds
{
    public Page Page { get; } = page;

    public bool HasNextPage => Page.HasNextPage;
    public bool HasPreviousPage => Page.HasPreviousPage;
    public string? StartCursor => Page.Nodes.Count == 0 ? null : Page.Cursor(0);
    public string? EndCursor => Page.Nodes.Count == 0 ? null : Page.Cursor(Page.Nodes.Count - 1);

    public IReadOnlyList<Place> Nodes() => [.. Page.Nodes.Select(node => new Place(graph, node, null, asked))];

    public IReadOnlyList<EdgeView> Edges() => [.. Page.Nodes.Select((node, index) => new EdgeView(Page, index, new Place(graph, node, null, asked)))];
}

/// <summary>One entry of a page with its cursor.</summary>
internal sealed record EdgeView(Page Page, int Index, Place Place);

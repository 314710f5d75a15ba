using Immunotherapy.Gateway.Graph.Outputs;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Searching;

/// <summary>What was found, on its way into an answer.</summary>
internal sealed class SearchView(ContentGraph graph, SearchPage page, Locale asked) : IPageBounds
{
    public SearchPage Page { get; } = page;

    public bool HasNextPage => Page.HasNextPage;
    public bool HasPreviousPage => Page.HasPreviousPage;
    public string? StartCursor => Page.Hits.Count == 0 ? null : Page.Hits[0].Cursor;
    public string? EndCursor => Page.Hits.Count == 0 ? null : Page.Hits[^1].Cursor;

    public IReadOnlyList<Place> Nodes() => [.. Page.Hits.Select(At)];

    public Place At(SearchHit hit) => new(graph, hit.Node, null, asked);

    public IReadOnlyList<HitView> Edges() => [.. Page.Hits.Select(hit => new HitView(hit, At(hit)))];
}

/// <summary>One entry that was found.</summary>
internal sealed record HitView(SearchHit Hit, Place Place);

/// <summary>A name that may be meant, with its entry.</summary>
internal sealed record SuggestionView(string Text, Place Place);

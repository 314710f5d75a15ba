namespace Immunotherapy.Gateway.Graph.Outputs;

/// <summary>Where a page stands among all pages, whatever it is a page of.</summary>
internal interface IPageBounds
{
    bool HasNextPage { get; }
    bool HasPreviousPage { get; }

    /// <summary>The cursor of its first entry; null where it has none.</summary>
    string? StartCursor { get; }

    string? EndCursor { get; }
}

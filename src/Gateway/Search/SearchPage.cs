namespace Immunotherapy.Gateway.Search;

/// <summary>The best of what was found, and how much there is.</summary>
public sealed record SearchPage
{
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>How many there are on all pages together.</summary>
    public required int TotalCount { get; init; }

    public required bool HasNextPage { get; init; }
    public required bool HasPreviousPage { get; init; }

    /// <summary>The types that were found, those with most first; counted as if all types had been asked for.</summary>
    public required IReadOnlyList<SearchFacet> Facets { get; init; }

    public required IReadOnlyList<SearchCorrection> Corrections { get; init; }
}

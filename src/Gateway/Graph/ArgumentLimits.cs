using System.ComponentModel.DataAnnotations;

namespace Immunotherapy.Gateway.Graph;

/// <summary>What arguments may ask for. More is refused before anything is read, never cut.</summary>
public sealed record ArgumentLimits
{
    /// <summary>Most entries of one list or page.</summary>
    [Range(1, 1_000)]
    public int PageSize { get; set; } = 100;

    /// <summary>Entries of a page when no size is asked for.</summary>
    [Range(1, 1_000)]
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>Most objects in one filter.</summary>
    [Range(1, 1_000)]
    public int FilterNodes { get; set; } = 50;

    /// <summary>Most objects inside one another in a filter.</summary>
    [Range(1, 30)]
    public int FilterDepth { get; set; } = 8;

    /// <summary>Most values in one <c>in</c> or <c>nin</c>.</summary>
    [Range(1, 10_000)]
    public int InListLength { get; set; } = 200;

    /// <summary>Most keys of one order.</summary>
    [Range(1, 50)]
    public int OrderKeys { get; set; } = 10;

    /// <summary>Most characters of what is searched for.</summary>
    [Range(10, 2_000)]
    public int QueryCharacters { get; set; } = 200;

    /// <summary>Most ids that <c>nodes</c> takes.</summary>
    [Range(1, 1_000)]
    public int Ids { get; set; } = 50;
}

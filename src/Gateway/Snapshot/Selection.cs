namespace Immunotherapy.Gateway.Snapshot;

/// <summary>What is asked of a connection. Either first/after or last/before; the caller has checked sizes.</summary>
public sealed record Selection
{
    public int? First { get; init; }
    public string? After { get; init; }
    public int? Last { get; init; }
    public string? Before { get; init; }
    public Filter? Where { get; init; }

    /// <summary>Empty: by id. The id always breaks ties.</summary>
    public IReadOnlyList<Ordering> Order { get; init; } = [];
}

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

    /// <summary>The beginning or the end of all there is, by id.</summary>
    public bool IsPlain => Where is null && After is null && Before is null && Order.Count == 0;
}

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>One page of a connection: nodes in order, how many there are in all, and cursors that survive insertion and removal.</summary>
public sealed class Page
{
    public required IReadOnlyList<Node> Nodes { get; init; }
    public required int TotalCount { get; init; }
    public required bool HasNextPage { get; init; }
    public required bool HasPreviousPage { get; init; }

    /// <summary>The cursor of the node at this place of <see cref="Nodes"/>; made when asked for.</summary>
    public required Func<int, string> Cursor { get; init; }
}

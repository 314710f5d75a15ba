using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Gateway.Snapshot.Selecting;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// What a graph is made of. Each piece is immutable and shares what it can with the one before it. <c>Incoming</c> holds, for each kind of
/// edge, the sources by target, in the order of their ids.
/// </summary>
internal sealed record GraphColumns(
    Ground Ground, Column<Node> Nodes, Column<byte[]> Listed, Titles Titles, Column<int[]>[] Incoming, HashIndex Slugs, HashIndex Codes, int[][] ByType, SortedOrders Orders, ArrangedLists Arranged,
    ValueColumns Values)
{
    public static GraphColumns Empty(Ground ground) => new(
        ground, Column<Node>.Empty, Column<byte[]>.Empty, Titles.Empty, [.. Enumerable.Repeat(Column<int[]>.Empty, ground.EdgeKinds)], HashIndex.Empty, HashIndex.Empty,
        [.. ground.Layouts.Select(_ => Array.Empty<int>())], new SortedOrders(), ArrangedLists.Empty(ground), ValueColumns.Empty(ground));
}

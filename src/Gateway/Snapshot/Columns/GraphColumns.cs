using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Gateway.Snapshot.Selecting;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>What a graph is made of. Each piece is immutable and shares what it can with the one before it.</summary>
internal sealed record GraphColumns(
    Ground Ground, Column<Node> Nodes, Column<byte[]> Listed, Column<Incoming[]> Incoming, HashIndex Slugs, HashIndex Codes, int[][] ByType, SortedOrders Orders, ArrangedLists Arranged,
    ValueColumns Values)
{
    public static GraphColumns Empty(Ground ground) => new(
        ground, Column<Node>.Empty, Column<byte[]>.Empty, Column<Incoming[]>.Empty, HashIndex.Empty, HashIndex.Empty,
        [.. ground.Layouts.Select(_ => Array.Empty<int>())], new SortedOrders(), ArrangedLists.Empty(ground), ValueColumns.Empty(ground));
}

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>A source that begins or ceases to link to a target by one kind of edge.</summary>
internal readonly record struct EdgeMove(int Target, int Edge, Move Source);

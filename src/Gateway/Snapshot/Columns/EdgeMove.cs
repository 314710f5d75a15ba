namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>A source that begins or ceases to link to a target.</summary>
internal readonly record struct EdgeMove(int Target, Move Source);

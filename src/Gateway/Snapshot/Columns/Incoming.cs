namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>The entries that link to a target by one kind of edge, in the order of their ids. A value, so that a target's lists lie side by side.</summary>
internal readonly record struct Incoming(int Edge, int[] Sources);

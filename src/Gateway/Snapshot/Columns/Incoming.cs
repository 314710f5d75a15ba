namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>The entries that link to a target by one kind of edge, in the order of their ids.</summary>
internal sealed record Incoming(int Edge, int[] Sources);

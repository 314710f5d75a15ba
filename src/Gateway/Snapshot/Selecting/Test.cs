namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Whether an entry, or a part of it, meets a condition.</summary>
internal delegate bool Test(Node node, NodePart? part);

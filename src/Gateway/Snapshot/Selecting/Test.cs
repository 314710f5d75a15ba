namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Whether an entry that lists show, or a part of it, meets a condition.</summary>
internal delegate bool Test(int ordinal, NodePart? part);

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>An entry as it was and as it is; null where it was or is not there.</summary>
internal readonly record struct NodeChange(Guid Id, int Ordinal, Node? Was, Node? Is);

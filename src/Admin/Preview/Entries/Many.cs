namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>The first entries of a list that may go on.</summary>
public sealed record Many<T>(int TotalCount, IReadOnlyList<T> Nodes);

namespace Immunotherapy.Gateway.Publishing;

/// <summary>What an import did. Entries that already stand as the import says are left alone.</summary>
public sealed record ImportAnswer(int Added, int Updated, int Unchanged);

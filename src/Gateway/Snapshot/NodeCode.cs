namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A code, encoded: three JSON strings.</summary>
public sealed record NodeCode(ReadOnlyMemory<byte> System, ReadOnlyMemory<byte> Value, ReadOnlyMemory<byte> Label);

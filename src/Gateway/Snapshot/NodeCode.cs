namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A code, encoded: three JSON strings.</summary>
public readonly record struct NodeCode(ReadOnlyMemory<byte> System, ReadOnlyMemory<byte> Value, ReadOnlyMemory<byte> Label);

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A picture, encoded.</summary>
public readonly record struct NodeImage(ReadOnlyMemory<byte> Sha256, ReadOnlyMemory<byte> Alt, ReadOnlyMemory<byte> Width, ReadOnlyMemory<byte> Height);

namespace Immunotherapy.Gateway.Graph.Scalars;

/// <summary>A scalar as the graph keeps it: the JSON bytes that will be sent. The scalar types pass it through untouched.</summary>
internal sealed class EncodedJson(ReadOnlyMemory<byte> bytes)
{
    public static EncodedJson EmptyText { get; } = new("\"\""u8.ToArray());

    public ReadOnlyMemory<byte> Bytes { get; } = bytes;

    /// <summary>Null where nothing is kept.</summary>
    public static EncodedJson? Of(ReadOnlyMemory<byte> bytes) => bytes.IsEmpty ? null : new EncodedJson(bytes);
}

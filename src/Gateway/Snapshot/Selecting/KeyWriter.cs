using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// Writes sort keys: bytes that compare as the values do, so that one comparison of bytes decides over any number of values. No
/// value's bytes are the beginning of another's, so keys can follow each other and be turned about.
/// </summary>
internal sealed class KeyWriter
{
    private byte[] _bytes = new byte[256];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Write(byte value)
    {
        if (Length == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        _bytes[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
    }

    /// <summary>Negative numbers come first.</summary>
    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Room(sizeof(long)), value ^ long.MinValue);

    /// <summary>In the order of its text.</summary>
    public void Write(Guid id) => id.TryWriteBytes(Room(16), bigEndian: true, out _);

    /// <summary>Turns about the order of what was written from here on.</summary>
    public void Complement(int from)
    {
        for (var i = from; i < Length; i++) _bytes[i] = (byte)~_bytes[i];
    }

    private Span<byte> Room(int size)
    {
        if (_bytes.Length - Length < size) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + size));
        Length += size;
        return _bytes.AsSpan(Length - size, size);
    }
}

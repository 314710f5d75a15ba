using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>
/// Values side by side in an array of bytes, each found by its slot: a byte that says how wide the offsets are (1, 2 or 4 bytes, as
/// 0, 1, 2), the offset of each slot and of the end, the values. A value may be a block again. Reading one allocates nothing.
/// </summary>
internal readonly struct Block(byte[]? bytes, int start)
{
    public bool IsAbsent => bytes is null;

    public int Count
    {
        get
        {
            if (bytes is null) return 0;
            var width = bytes[start];
            return ((Offset(width, 0) - 1) >> width) - 1;
        }
    }

    public ReadOnlyMemory<byte> Memory(int slot)
    {
        if (bytes is null) return default;
        var (from, to) = Range(slot);
        return new ReadOnlyMemory<byte>(bytes, from, to - from);
    }

    public ReadOnlySpan<byte> Span(int slot)
    {
        if (bytes is null) return default;
        var (from, to) = Range(slot);
        return bytes.AsSpan(from, to - from);
    }

    public Block Nested(int slot)
    {
        if (bytes is null) return default;
        var (from, to) = Range(slot);
        return from == to ? default : new Block(bytes, from);
    }

    private (int From, int To) Range(int slot)
    {
        var width = bytes![start];
        return (start + Offset(width, slot), start + Offset(width, slot + 1));
    }

    private int Offset(byte width, int slot) => width switch
    {
        0 => bytes![start + 1 + slot],
        1 => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(start + 1 + slot * 2)),
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(start + 1 + slot * 4)),
    };
}

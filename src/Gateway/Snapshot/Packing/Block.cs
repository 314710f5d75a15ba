using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>
/// Values side by side in an array of bytes, each found by its slot: a byte that says how wide the offsets are (1, 2 or 4 bytes, as
/// 0, 1, 2), the offset of each slot and of the end, the values. A value may be a block again. Reading one allocates nothing.
/// </summary>
internal readonly struct Block(byte[]? bytes, int start)
{
    /// <summary>So many bytes behind every value may be read, so that it is copied in strides.</summary>
    public const int Slack = 64;

    /// <summary>Has memory bring the beginning.</summary>
    public void Fetch()
    {
        if (bytes is not null) Near.Fetch(bytes, start);
    }

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

    /// <summary>Where in the array a value begins.</summary>
    public int PlaceOf(int slot) => Range(slot).From;

    /// <summary>
    /// Where a value begins, with <see cref="Slack"/> behind it. Nothing is checked: the writer of the block is trusted.
    /// </summary>
    /// <param name="slot">Which.</param>
    /// <param name="length">In bytes; 0 where there is none.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Find(int slot, out int length)
    {
        length = 0;
        if (bytes is null) return ref Unsafe.NullRef<byte>();
        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), start);
        var bits = 8 << first;
        var offsets = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, 1 + (slot << first)));
        var mask = (1UL << bits) - 1;
        var from = (int)(offsets & mask);
        length = (int)((offsets >> bits) & mask) - from;
        return ref Unsafe.Add(ref first, from);
    }

    public Block Nested(int slot)
    {
        if (bytes is null) return default;
        var (from, to) = Range(slot);
        return from == to ? default : new Block(bytes, from);
    }

    // Both offsets in one read: every value that is sent is found this way.
    private (int From, int To) Range(int slot)
    {
        var offsets = bytes.AsSpan(start + 1);
        switch (bytes![start])
        {
            case 0:
                var narrow = BinaryPrimitives.ReadUInt16LittleEndian(offsets[slot..]);
                return (start + (narrow & 0xFF), start + (narrow >> 8));
            case 1:
                var middle = BinaryPrimitives.ReadUInt32LittleEndian(offsets[(slot * 2)..]);
                return (start + (int)(middle & 0xFFFF), start + (int)(middle >> 16));
            default:
                var wide = BinaryPrimitives.ReadUInt64LittleEndian(offsets[(slot * 4)..]);
                return (start + (int)(wide & 0xFFFFFFFF), start + (int)(wide >> 32));
        }
    }

    private int Offset(byte width, int slot) => width switch
    {
        0 => bytes![start + 1 + slot],
        1 => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(start + 1 + slot * 2)),
        _ => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(start + 1 + slot * 4)),
    };
}

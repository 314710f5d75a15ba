using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Writes a block, and blocks inside it. One writer serves many blocks: only the finished bytes are allocated.</summary>
internal sealed class BlockWriter
{
    private const int Widest = 4;
    private byte[] _bytes = new byte[16 * 1024];
    private int _length;

    /// <summary>Opens a block of so many slots, which are then begun in their order. Give the answer to the calls that follow.</summary>
    public int Open(int slots)
    {
        var at = _length;
        Grow(1 + Widest * (slots + 1));
        return at;
    }

    public void Begin(int block, int slot) =>
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(block + 1 + slot * Widest), _length - block);

    public void Write(ReadOnlySpan<byte> value)
    {
        var at = _length;
        Grow(value.Length);
        value.CopyTo(_bytes.AsSpan(at));
    }

    public void Write(int ordinal)
    {
        var at = _length;
        Grow(sizeof(int));
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at), ordinal);
    }

    /// <summary>Closes the block: its offsets get as narrow as they can.</summary>
    public void Close(int block, int slots)
    {
        Begin(block, slots);
        var values = 1 + Widest * (slots + 1);
        var size = _length - block - values;
        byte width = size + 1 + slots + 1 <= byte.MaxValue ? (byte)0 : size + 1 + 2 * (slots + 1) <= ushort.MaxValue ? (byte)1 : (byte)2;
        var header = 1 + ((slots + 1) << width);
        for (var slot = 0; slot <= slots; slot++) Narrow(block, slot, width, values - header);
        _bytes[block] = width;
        _bytes.AsSpan(block + values, size).CopyTo(_bytes.AsSpan(block + header));
        _length = block + header + size;
    }

    /// <summary>Writes a number over one that was written before.</summary>
    /// <param name="at">Where that one begins.</param>
    /// <param name="number">Where the next block begins: see <see cref="EntryValues"/>.</param>
    public void Rewrite(int at, int number) => BinaryPrimitives.WriteInt32LittleEndian(_bytes.AsSpan(at), number);

    /// <summary>Where the value of a slot begins, of a block that is closed.</summary>
    public int PlaceOf(int block, int slot) => new Block(_bytes, block).PlaceOf(slot);

    /// <summary>What was written, on its own, with <see cref="Block.Slack"/> behind it; the writer starts again.</summary>
    public byte[] Take()
    {
        var taken = new byte[_length + Block.Slack];
        _bytes.AsSpan(0, _length).CopyTo(taken);
        _length = 0;
        return taken;
    }

    private void Narrow(int block, int slot, byte width, int less)
    {
        var offset = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(block + 1 + slot * Widest)) - less;
        var place = _bytes.AsSpan(block + 1 + (slot << width));
        switch (width)
        {
            case 0: place[0] = (byte)offset; break;
            case 1: BinaryPrimitives.WriteUInt16LittleEndian(place, (ushort)offset); break;
            default: BinaryPrimitives.WriteInt32LittleEndian(place, offset); break;
        }
    }

    private void Grow(int by)
    {
        if (_bytes.Length < _length + by) Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + by));
        _length += by;
    }
}

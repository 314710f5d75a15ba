using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>
/// Where a plan writes its answer: one rented array, copied into. Measured by <c>bench/run.sh</c>; a stream or a JSON writer in its
/// place costs several times as much for each value.
/// </summary>
internal sealed class AnswerBuffer(int expectedBytes, int mostBytes) : IDisposable
{
    // As many bytes as most have.
    private const int KeyStride = 32;
    private const int ValueStride = 2 * KeyStride;

    /// <summary>So many bytes behind what is copied may be read and written over: those of a stride and of the end of an object.</summary>
    public const int Slack = ValueStride + 2;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(expectedBytes);
    private int _length;

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public int Length => _length;

    /// <exception cref="AnswerTooLargeException"/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    /// <summary>Writes a key and its value.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void Write(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        var room = Room(key.Length + value.Length);
        key.CopyTo(room);
        value.CopyTo(room[key.Length..]);
        _length += key.Length + value.Length;
    }

    /// <summary>The same, of a value that lies among others: nearly all that is written is written by this and <see cref="WriteLast"/>.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void WriteValue(ArraySegment<byte> key, ArraySegment<byte> value)
    {
        ref var room = ref WideRoom(key.Count + value.Count);
        Copy(key, ref room, KeyStride);
        Copy(value, ref Unsafe.Add(ref room, key.Count), ValueStride);
        _length += key.Count + value.Count;
    }

    /// <exception cref="AnswerTooLargeException"/>
    public void Write(byte one)
    {
        Room(1)[0] = one;
        _length++;
    }

    /// <summary>Ends an object; one in a list with the comma that <see cref="EndList"/> takes back after the last.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void EndObject(bool isItem)
    {
        var room = Room(2);
        room[0] = (byte)'}';
        room[1] = (byte)',';
        _length += isItem ? 2 : 1;
    }

    /// <summary>Writes a key, its value and the end of the object.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void WriteLast(ArraySegment<byte> key, ArraySegment<byte> value, bool isItem)
    {
        var size = key.Count + value.Count;
        ref var room = ref WideRoom(size);
        Copy(key, ref room, KeyStride);
        Copy(value, ref Unsafe.Add(ref room, key.Count), ValueStride);
        Unsafe.Add(ref room, size) = (byte)'}';
        Unsafe.Add(ref room, size + 1) = (byte)',';
        _length += size + (isItem ? 2 : 1);
    }

    /// <summary>Ends a list whose items were each written with a comma.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void EndList()
    {
        if (_bytes[_length - 1] == (byte)',') _bytes[_length - 1] = (byte)']';
        else Write((byte)']');
    }

    /// <summary>At least so many bytes to write to, before <see cref="Advance"/> says how many were.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public Span<byte> Room(int size)
    {
        if (_bytes.Length - _length < size) Grow(size);
        return _bytes.AsSpan(_length);
    }

    public void Advance(int written) => _length += written;

    /// <exception cref="AnswerTooLargeException">More was written than an answer may have.</exception>
    public void CheckSize()
    {
        if (_length > mostBytes) throw new AnswerTooLargeException();
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    /// <summary>Room for so many bytes, and for <see cref="Slack"/> behind them.</summary>
    private ref byte WideRoom(int size)
    {
        if (_bytes.Length - _length < size + Slack) Grow(size + Slack);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length);
    }

    // Always a whole stride, whatever the length: a branch on the length would be guessed wrong half of the time.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ArraySegment<byte> from, ref byte to, int stride)
    {
        if (from.Count > stride || from.Array!.Length - from.Offset < stride)
        {
            from.AsSpan().CopyTo(MemoryMarshal.CreateSpan(ref to, from.Count));
            return;
        }
        ref var source = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(from.Array), from.Offset);
        Vector256.LoadUnsafe(ref source).StoreUnsafe(ref to);
        if (stride > KeyStride) Vector256.LoadUnsafe(ref source, KeyStride).StoreUnsafe(ref to, KeyStride);
    }

    private void Grow(int size)
    {
        // Room is asked for generously, so only what was written counts.
        CheckSize();
        var wider = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + size));
        _bytes.AsSpan(0, _length).CopyTo(wider);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = wider;
    }
}

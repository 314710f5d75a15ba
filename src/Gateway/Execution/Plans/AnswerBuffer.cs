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
        Copy(key, room);
        Copy(value, room[key.Length..]);
        _length += key.Length + value.Length;
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
    public void WriteLast(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value, bool isItem)
    {
        var size = key.Length + value.Length;
        var room = Room(size + 2);
        Copy(key, room);
        Copy(value, room[key.Length..]);
        room[size] = (byte)'}';
        room[size + 1] = (byte)',';
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

    // Most keys and values have 8 to 64 bytes: two pieces that may overlap, without the call that a copy of any length is.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ReadOnlySpan<byte> from, Span<byte> to)
    {
        var length = from.Length;
        if (length is < 8 or > 64 || to.Length < length)
        {
            from.CopyTo(to);
            return;
        }
        ref var source = ref MemoryMarshal.GetReference(from);
        ref var target = ref MemoryMarshal.GetReference(to);
        if (length > 32)
        {
            Vector256.LoadUnsafe(ref source).StoreUnsafe(ref target);
            Vector256.LoadUnsafe(ref source, (nuint)(length - 32)).StoreUnsafe(ref target, (nuint)(length - 32));
        }
        else if (length > 16)
        {
            Vector128.LoadUnsafe(ref source).StoreUnsafe(ref target);
            Vector128.LoadUnsafe(ref source, (nuint)(length - 16)).StoreUnsafe(ref target, (nuint)(length - 16));
        }
        else
        {
            Vector64.LoadUnsafe(ref source).StoreUnsafe(ref target);
            Vector64.LoadUnsafe(ref source, (nuint)(length - 8)).StoreUnsafe(ref target, (nuint)(length - 8));
        }
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

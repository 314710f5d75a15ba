using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>Writes a key.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void WriteKey(KeyText key)
    {
        AnswerPen.CopyKey(key, ref WideRoom(key.Length));
        _length += key.Length;
    }

    /// <summary>Writes a key and its value.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void WriteValue(KeyText key, ReadOnlySpan<byte> value)
    {
        WriteKey(key);
        Write(value);
    }

    /// <summary>Writes a key and the beginning of a list: see <see cref="EndList"/>.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public void BeginList(KeyText key)
    {
        ref var at = ref WideRoom(key.Length);
        AnswerPen.CopyKey(key, ref at);
        // The slack has room for it.
        Unsafe.Add(ref at, key.Length) = (byte)'[';
        _length += key.Length + 1;
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
        ref var at = ref WideRoom(0);
        at = (byte)'}';
        Unsafe.Add(ref at, 1) = (byte)',';
        _length += isItem ? 2 : 1;
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

    /// <summary>The end of what is written, with room for so many bytes and for <see cref="AnswerPen.Slack"/> behind them.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    public ref byte WideRoom(int size)
    {
        if (WideLeft < size) Grow(size + AnswerPen.Slack);
        return ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_bytes), _length);
    }

    /// <summary>How much room there is before the slack.</summary>
    public int WideLeft => _bytes.Length - _length - AnswerPen.Slack;

    /// <summary>All was written but for so much of the room before the slack.</summary>
    public void LeaveWide(int left) => _length = _bytes.Length - AnswerPen.Slack - left;

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

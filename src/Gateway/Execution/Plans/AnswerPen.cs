using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>
/// Writes keys and values to an answer, with its end at hand: nearly all of an answer is written so. It copies whole strides, past the
/// end of what it is given, since a branch on the length would be guessed wrong half of the time (<c>bench/run.sh</c>, list and deep).
/// Until <see cref="LayDown"/> the answer must not be written to otherwise.
/// </summary>
internal ref struct AnswerPen
{
    // As many bytes as most have.
    private const int KeyStride = 32;
    private const int ValueStride = Block.Slack;

    /// <summary>So many bytes behind all that is copied may be read, and behind where it goes written over.</summary>
    public const int Slack = Block.Slack;

    private readonly AnswerBuffer _answer;
    private ref byte _at;
    private int _left;

    public AnswerPen(AnswerBuffer answer)
    {
        _answer = answer;
        _at = ref answer.WideRoom(0);
        _left = answer.WideLeft;
    }

    /// <summary>Writes a key and its value. Both have <see cref="Slack"/> behind them.</summary>
    /// <exception cref="AnswerTooLargeException"/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(KeyText key, ref byte value, int length)
    {
        var size = key.Length + length;
        if (_left < size)
        {
            _answer.LeaveWide(_left);
            _at = ref _answer.WideRoom(size);
            _left = _answer.WideLeft;
        }
        CopyKey(key, ref _at);
        Copy(ref value, ref Unsafe.Add(ref _at, key.Length), length, ValueStride);
        _at = ref Unsafe.Add(ref _at, size);
        _left -= size;
    }

    /// <summary>Ends an object that is an item: see <see cref="AnswerBuffer.EndObject"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void EndItem()
    {
        // The slack has room for both, and the next to be written asks for more.
        _at = (byte)'}';
        Unsafe.Add(ref _at, 1) = (byte)',';
        _at = ref Unsafe.Add(ref _at, 2);
        _left -= 2;
    }

    public readonly void LayDown() => _answer.LeaveWide(_left);

    /// <summary>Copies a key, and more: to where there is room for the slack too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void CopyKey(KeyText key, ref byte to) => Copy(ref key.First, ref to, key.Length, KeyStride);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ref byte from, ref byte to, int length, int stride)
    {
        for (nuint done = 0; ; done += (nuint)stride)
        {
            Vector256.LoadUnsafe(ref from, done).StoreUnsafe(ref to, done);
            if (stride > KeyStride) Vector256.LoadUnsafe(ref from, done + KeyStride).StoreUnsafe(ref to, done + KeyStride);
            if ((int)done + stride >= length) return;
        }
    }
}

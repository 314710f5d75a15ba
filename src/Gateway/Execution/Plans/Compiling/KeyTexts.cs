using System.Text;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>
/// The keys of a plan, side by side in the order in which they are written: a run reads them all, and time is what memory is touched.
/// </summary>
internal sealed class KeyTexts
{
    private const int Size = 1024;

    private byte[] _room = [];
    private int _used;

    public KeyText Add(string key)
    {
        var length = Encoding.UTF8.GetByteCount(key);
        // Behind each key there is room to read on: see AnswerPen.
        if (_room.Length - _used < length + AnswerPen.Slack) (_room, _used) = (new byte[Math.Max(Size, length + AnswerPen.Slack)], 0);
        Encoding.UTF8.GetBytes(key, _room.AsSpan(_used));
        _used += length;
        return new KeyText(_room, _used - length, length);
    }
}

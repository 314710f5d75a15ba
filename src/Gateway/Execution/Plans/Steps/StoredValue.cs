using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>A value that is kept as the bytes that are sent.</summary>
/// <param name="key">See <see cref="Step"/>.</param>
/// <param name="isWord">It is in the block of the language, not in the shared one.</param>
/// <param name="slot">Where in the block.</param>
/// <param name="isTitle">It is the title of an entry.</param>
/// <param name="absent">What is sent where there is none; null: that is an error, which plans have no words for.</param>
internal sealed class StoredValue(KeyText key, bool isWord, bool isTitle, int slot, byte[]? absent)
{
    private readonly byte[] _absent = [.. absent ?? [], .. new byte[AnswerPen.Slack]];
    private readonly int _absentLength = absent?.Length ?? 0;

    public KeyText Key { get; } = key;
    public bool IsWord { get; } = isWord;
    public bool IsTitle { get; } = isTitle;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(PlanRun run, ref AnswerPen pen, Block shared, Block words)
    {
        ref var value = ref (IsWord ? words : shared).Find(slot, out var length);
        if (length == 0)
        {
            if (_absentLength == 0) run.GiveUp();
            value = ref MemoryMarshal.GetArrayDataReference(_absent);
            length = _absentLength;
        }
        pen.Write(Key, ref value, length);
    }
}

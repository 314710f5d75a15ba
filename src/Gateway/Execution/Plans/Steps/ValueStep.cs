using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>A value that is kept as the bytes that are sent.</summary>
/// <param name="key">See <see cref="Step"/>.</param>
/// <param name="isWord">It is in the block of the language, not in the shared one.</param>
/// <param name="slot">Where in the block.</param>
/// <param name="absent">What is sent where there is none; null: that is an error, which plans have no words for.</param>
internal sealed class ValueStep(ArraySegment<byte> key, bool isWord, int slot, byte[]? absent) : Step(key)
{
    public override void Write(PlanRun run, in Here here) => Write(run, here.Shared, here.Words);

    public override bool GoesOn => !isWord;

    public override void Fetch(PlanRun run, in Here here) => here.Shared.Fetch();

    public void Write(PlanRun run, Block shared, Block words) => run.Answer.WriteValue(Key, Value(run, shared, words));

    /// <summary>The same, and the end of the object.</summary>
    public void WriteLast(PlanRun run, Block shared, Block words, bool isItem) => run.Answer.WriteLast(Key, Value(run, shared, words), isItem);

    private ArraySegment<byte> Value(PlanRun run, Block shared, Block words)
    {
        var value = (isWord ? words : shared).Segment(slot);
        if (value.Count > 0) return value;
        if (absent is null) run.GiveUp();
        return absent ?? [];
    }
}

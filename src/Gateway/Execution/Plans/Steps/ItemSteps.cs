using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Codes: lists of three values each.</summary>
internal sealed class CodesStep(KeyText key, bool isWord, int slot, ObjectPlan code) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var codes = (isWord ? here.Words : here.Shared).Nested(slot);
        run.Answer.BeginList(Key);
        for (var i = 0; i < codes.Count / PieceStep.OfCode; i++) code.Write(run, here.On(codes, i), isItem: true);
        run.Answer.EndList();
    }
}

/// <summary>A single code, or a picture.</summary>
internal sealed class ItemStep(KeyText key, bool isWord, int slot, bool isRequired, ObjectPlan item) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var found = (isWord ? here.Words : here.Shared).Nested(slot);
        if (IsThere(found))
        {
            run.Answer.WriteKey(Key);
            item.Write(run, here.On(found, 0));
        }
        else if (isRequired) run.GiveUp();
        else run.Answer.WriteValue(Key, Null);
    }

    private static bool IsThere(Block item) => !item.IsAbsent && item.Count > 0;
}

/// <summary>One value of a code or a picture.</summary>
internal sealed class PieceStep(KeyText key, int piece) : Step(key)
{
    /// <summary>How many values a code has.</summary>
    public const int OfCode = 3;

    public override void Write(PlanRun run, in Here here)
    {
        var value = here.Shared.Span(here.Index * OfCode + piece);
        if (value.IsEmpty) run.GiveUp();
        else run.Answer.WriteValue(Key, value);
    }
}

/// <summary>The address of a picture: its hash behind a path.</summary>
internal sealed class ImageUrlStep(KeyText key, int hash) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var value = here.Shared.Span(hash);
        if (value.IsEmpty)
        {
            run.GiveUp();
            return;
        }
        run.Answer.WriteKey(Key);
        run.Answer.Write("\"/media/"u8);
        run.Answer.Write(value[1..]);
    }
}

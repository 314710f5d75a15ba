using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>The fields of an object, one after the other.</summary>
internal abstract class ObjectPlan
{
    /// <param name="run">See <see cref="PlanRun"/>.</param>
    /// <param name="here">Where it reads.</param>
    /// <param name="isItem">A comma follows: see <see cref="AnswerBuffer.EndList"/>.</param>
    public abstract void Write(PlanRun run, in Here here, bool isItem = false);

    /// <summary>See <see cref="Step.GoesOn"/>.</summary>
    public abstract bool GoesOn { get; }

    /// <summary>Has memory bring what <see cref="Write"/> will read besides the words.</summary>
    public abstract void Fetch(PlanRun run, in Here here);

    /// <summary>The plan for these steps.</summary>
    public static ObjectPlan Of(Step[] steps) =>
        steps.Length > 0 && steps.All(s => s is ValueStep) ? new ValuesPlan([.. steps.Cast<ValueStep>()]) : new StepsPlan(steps);
}

/// <summary>Fields of any kind.</summary>
internal sealed class StepsPlan(Step[] steps) : ObjectPlan
{
    private readonly Step[] _goingOn = [.. steps.Where(s => s.GoesOn)];

    public override bool GoesOn => _goingOn.Length > 0;

    public override void Fetch(PlanRun run, in Here here)
    {
        foreach (var step in _goingOn) step.Fetch(run, here);
    }

    public override void Write(PlanRun run, in Here here, bool isItem)
    {
        run.Spend(steps.Length + 1);
        if (steps.Length == 0) run.Answer.Write((byte)'{');
        foreach (var step in steps) step.Write(run, here);
        run.Answer.EndObject(isItem);
    }
}

/// <summary>
/// Nothing but values: what most objects of most answers are, such as the title of what is linked. Spares them the steps' calls,
/// about a third of what an entry with one value costs (<c>bench/run.sh</c>, deep).
/// </summary>
internal sealed class ValuesPlan(ValueStep[] values) : ObjectPlan
{
    private readonly ValueStep _last = values[^1];
    private readonly ValueStep[] _before = values[..^1];

    public override bool GoesOn { get; } = values.Any(v => v.GoesOn);

    public override void Fetch(PlanRun run, in Here here) => here.Shared.Fetch();

    public override void Write(PlanRun run, in Here here, bool isItem) => Write(run, here.Shared, here.Words, isItem);

    /// <summary>An entry that lists show, in the language it falls back to, as an item.</summary>
    public void WriteItem(PlanRun run, byte[] listed)
    {
        var entry = new EntryValues(listed);
        Write(run, entry.Shared, entry.Words, isItem: true);
    }

    private void Write(PlanRun run, Block shared, Block words, bool isItem)
    {
        run.Spend(values.Length + 1);
        foreach (var value in _before) value.Write(run, shared, words);
        _last.WriteLast(run, shared, words, isItem);
    }
}

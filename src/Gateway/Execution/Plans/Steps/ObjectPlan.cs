using System.Runtime.CompilerServices;
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
        ValuesStep.Joined(steps) is var joined && joined is [ValuesStep values] ? new ValuesPlan(values) : new StepsPlan(joined, steps.Length);
}

/// <summary>Fields of any kind.</summary>
internal sealed class StepsPlan(Step[] steps, int fields) : ObjectPlan
{
    private readonly Step[] _goingOn = [.. steps.Where(s => s.GoesOn)];

    public override bool GoesOn => _goingOn.Length > 0;

    public override void Fetch(PlanRun run, in Here here)
    {
        foreach (var step in _goingOn) step.Fetch(run, here);
    }

    public override void Write(PlanRun run, in Here here, bool isItem)
    {
        run.Spend(fields + 1);
        if (steps.Length == 0) run.Answer.Write((byte)'{');
        foreach (var step in steps) step.Write(run, here);
        run.Answer.EndObject(isItem);
    }
}

/// <summary>
/// Nothing but values: what most objects of most answers are, such as the title of what is linked. Spares them the steps' calls,
/// about a third of what an entry with one value costs (<c>bench/run.sh</c>, deep).
/// </summary>
internal sealed class ValuesPlan(ValuesStep values) : ObjectPlan
{
    public override bool GoesOn => values.GoesOn;

    public override void Fetch(PlanRun run, in Here here) => values.Fetch(run, here);

    public override void Write(PlanRun run, in Here here, bool isItem)
    {
        run.Spend(values.Values.Length + 1);
        values.Write(run, here);
        run.Answer.EndObject(isItem);
    }

    /// <summary>Writes the entries that lists show, in the language they fall back to, as many as may be.</summary>
    /// <returns>How many more may be.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public int WriteItems(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        var pen = new AnswerPen(run.Answer);
        var (each, left) = (values.Values, most);
        foreach (var ordinal in ordinals)
        {
            if (left == 0) break;
            if (run.Listed[ordinal] is not { } listed) continue;
            left--;
            var entry = new EntryValues(listed);
            foreach (var value in each) value.Write(run, ref pen, entry.Shared, entry.Words);
            pen.EndItem();
        }
        pen.LayDown();
        run.Spend((each.Length + 1) * (most - left));
        return left;
    }
}

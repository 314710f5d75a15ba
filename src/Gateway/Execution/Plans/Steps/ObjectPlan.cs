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
        ValuesStep.Joined(steps) is var joined && joined is [ValuesStep values]
            ? values.Values is [{ IsTitle: true }] ? new TitlePlan(values) : new ValuesPlan(values)
            : new StepsPlan(joined, steps.Length);
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

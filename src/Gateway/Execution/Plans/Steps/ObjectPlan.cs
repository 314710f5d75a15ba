using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>The fields of an object, one after the other.</summary>
internal abstract class ObjectPlan
{
    public abstract void Write(PlanRun run, in Here here);

    /// <summary>The same for an entry as a whole.</summary>
    public virtual void Write(PlanRun run, Node node) => Write(run, Here.At(node, run.Asked));

    /// <summary>The plan for these steps.</summary>
    public static ObjectPlan Of(Step[] steps) =>
        steps.Length > 0 && steps.All(s => s is ValueStep) ? new ValuesPlan([.. steps.Cast<ValueStep>()]) : new StepsPlan(steps);
}

/// <summary>Fields of any kind.</summary>
internal sealed class StepsPlan(Step[] steps) : ObjectPlan
{
    public override void Write(PlanRun run, in Here here)
    {
        run.Spend(steps.Length + 1);
        if (steps.Length == 0) run.Answer.Write((byte)'{');
        foreach (var step in steps) step.Write(run, here);
        run.Answer.Write((byte)'}');
    }
}

/// <summary>
/// Nothing but values: what most objects of most answers are, such as the title of what is linked. Spares them the steps' calls,
/// about a third of what an entry with one value costs (<c>bench/run.sh</c>, deep).
/// </summary>
internal sealed class ValuesPlan(ValueStep[] values) : ObjectPlan
{
    public override void Write(PlanRun run, in Here here)
    {
        run.Spend(values.Length + 1);
        foreach (var value in values) value.Write(run, here.Shared, here.Words);
        run.Answer.Write((byte)'}');
    }

    public override void Write(PlanRun run, Node node)
    {
        run.Spend(values.Length + 1);
        var (shared, words) = (node.Shared, node.Text(run.Asked).Block);
        foreach (var value in values) value.Write(run, shared, words);
        run.Answer.Write((byte)'}');
    }
}

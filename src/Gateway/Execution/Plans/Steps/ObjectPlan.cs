namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>The fields of an object, one after the other.</summary>
internal sealed class ObjectPlan(Step[] steps)
{
    public void Write(PlanRun run, in Here here)
    {
        run.Spend(steps.Length + 1);
        if (steps.Length == 0) run.Answer.Write((byte)'{');
        foreach (var step in steps) step.Write(run, here);
        run.Answer.Write((byte)'}');
    }
}

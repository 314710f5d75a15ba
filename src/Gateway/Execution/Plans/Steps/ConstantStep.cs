namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What is known when the plan is made: the name of a type.</summary>
internal sealed class ConstantStep(KeyText key, byte[] value) : Step(key)
{
    public override void Write(PlanRun run, in Here here) => run.Answer.WriteValue(Key, value);
}

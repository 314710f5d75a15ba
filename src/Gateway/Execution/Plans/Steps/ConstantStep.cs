namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What is known when the plan is made: the name of a type.</summary>
internal sealed class ConstantStep(ArraySegment<byte> key, byte[] value) : Step(key)
{
    public override void Write(PlanRun run, in Here here) => run.Answer.Write(Key, value);
}

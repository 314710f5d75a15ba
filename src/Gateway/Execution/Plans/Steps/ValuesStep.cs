namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Stored values side by side, written in one go: most of most answers.</summary>
internal sealed class ValuesStep(StoredValue[] values) : Step(values[0].Key)
{
    public StoredValue[] Values => values;

    public override bool GoesOn { get; } = values.Any(v => !v.IsWord);

    public override void Fetch(PlanRun run, in Here here) => here.Shared.Fetch();

    public override void Write(PlanRun run, in Here here)
    {
        var pen = new AnswerPen(run.Answer);
        foreach (var value in values) value.Write(run, ref pen, here.Shared, here.Words);
        pen.LayDown();
    }

    /// <summary>The steps with values that stand side by side made one.</summary>
    public static Step[] Joined(Step[] steps)
    {
        var joined = new List<Step>();
        foreach (var step in steps)
            if (step is ValuesStep next && joined is [.., ValuesStep before]) joined[^1] = before.And(next);
            else joined.Add(step);
        return [.. joined];
    }

    private ValuesStep And(ValuesStep next) => new([.. values, .. next.Values]);
}

using GraphQL.Validation;
using Immunotherapy.Gateway.Execution.Plans.Steps;
using Immunotherapy.Gateway.Graph.Outputs;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>An operation made ready: what to write, in order, and which arguments to read first.</summary>
/// <param name="root">What to write.</param>
/// <param name="sites">The fields that take arguments, by the numbers that the steps know them by.</param>
/// <param name="unreached">Fields that are never written whose arguments must be right all the same.</param>
internal sealed class Plan(ObjectPlan root, ArgumentSite[] sites, ArgumentSite[] unreached)
{
    private const int FirstGuess = 4096;
    private readonly FieldArguments[]? _constant = sites.All(s => s.Constant is not null) ? [.. sites.Select(s => s.Constant!)] : null;
    private int _largest = FirstGuess;

    /// <summary>How large answers were so far, in bytes.</summary>
    public int ExpectedBytes => Volatile.Read(ref _largest);

    /// <summary>The arguments of each field that takes some, by number.</summary>
    /// <exception cref="ValidationError"/>
    public FieldArguments[] Bind(Variables variables)
    {
        foreach (var site in unreached) site.Bind(variables);
        if (_constant is not null) return _constant;
        var bound = new FieldArguments[sites.Length];
        for (var i = 0; i < bound.Length; i++) bound[i] = sites[i].Bind(variables);
        return bound;
    }

    public void Write(PlanRun run)
    {
        run.Answer.Write("{\"data\":"u8);
        if (run.LooksAhead) root.Fetch(run, default(Here));
        root.Write(run, default(Here));
        run.Answer.Write((byte)'}');
        run.Answer.CheckSize();
        if (run.Answer.Length > _largest) Volatile.Write(ref _largest, run.Answer.Length + run.Answer.Length / 8);
    }
}

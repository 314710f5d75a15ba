using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What to write of an entry, by its type: one plan where only one type can come, one for each where any can.</summary>
/// <param name="byType">By the place of the type in the catalog.</param>
internal sealed class EntryPlans(ObjectPlan?[] byType)
{
    private readonly ObjectPlan? _only = byType.Count(p => p is not null) == 1 ? byType.First(p => p is not null) : null;

    /// <summary>Writes those that lists show, as many as may be.</summary>
    public void WriteItems(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        var values = run.Asked is Locales.Default ? _only as ValuesPlan : null;
        for (var i = 0; i < ordinals.Length; i++)
        {
            if (run.LooksAhead && i % PlanRun.Ahead == 0) LookAhead(run, ordinals[i..]);
            if (run.Listed[ordinals[i]] is not { } listed) continue;
            if (most-- == 0) return;
            if (values is not null) values.WriteItem(run, listed);
            else (_only ?? PlanOf(run.NodeAt(ordinals[i]))).Write(run, run.At(ordinals[i], listed), isItem: true);
        }
    }

    public void Write(PlanRun run, Node node, bool isItem = false)
    {
        var (plan, here) = (_only ?? PlanOf(node), run.At(node));
        if (run.LooksAhead) plan.Fetch(run, here);
        plan.Write(run, here, isItem);
    }

    /// <summary>Has memory bring what the entries that are written next go on to, and then the entries after these.</summary>
    private void LookAhead(PlanRun run, ReadOnlySpan<int> ordinals)
    {
        if (ordinals.Length > PlanRun.Ahead) run.Fetch(ordinals[PlanRun.Ahead..]);
        if (_only is not { GoesOn: true }) return;
        foreach (var ordinal in ordinals[..Math.Min(PlanRun.Ahead, ordinals.Length)])
            if (run.Listed[ordinal] is { } listed) _only.Fetch(run, run.At(ordinal, listed));
    }

    private ObjectPlan PlanOf(Node node) => byType[node.Layout.Index]!;
}

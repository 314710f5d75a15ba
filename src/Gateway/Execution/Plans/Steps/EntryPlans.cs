using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What to write of an entry, by its type: one plan where only one type can come, one for each where any can.</summary>
/// <param name="byType">By the place of the type in the catalog.</param>
internal sealed class EntryPlans(ObjectPlan?[] byType)
{
    private readonly ObjectPlan? _only = byType.Count(p => p is not null) == 1 ? byType.First(p => p is not null) : null;

    public void Write(PlanRun run, Node node, bool isItem = false) => (_only ?? byType[node.Layout.Index]!).Write(run, node, isItem);
}

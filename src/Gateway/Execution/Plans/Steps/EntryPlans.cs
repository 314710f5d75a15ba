using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What to write of an entry, by its type: one plan where only one type can come, one for each where any can.</summary>
/// <param name="byType">By the place of the type in the catalog.</param>
internal sealed class EntryPlans(ObjectPlan?[] byType)
{
    public void Write(PlanRun run, Node node) => byType[node.Layout.Index]!.Write(run, Here.At(node, run.Asked));
}

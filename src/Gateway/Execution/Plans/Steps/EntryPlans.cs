using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>What to write of an entry, by its type: one plan where only one type can come, one for each where any can.</summary>
/// <param name="byType">By the place of the type in the catalog.</param>
internal sealed class EntryPlans(ObjectPlan?[] byType)
{
    private readonly ObjectPlan? _only = byType.Count(p => p is not null) == 1 ? byType.First(p => p is not null) : null;

    /// <summary>Writes those that lists show, as many as may be.</summary>
    public void WriteItems(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        if (_only is ValuesPlan values)
        {
            values.WriteItems(run, ordinals, most);
            return;
        }
        foreach (var ordinal in ordinals)
        {
            if (run.Nodes[ordinal] is not { IsRecalled: false } node) continue;
            if (most-- == 0) break;
            Write(run, node, isItem: true);
        }
    }

    public void Write(PlanRun run, Node node, bool isItem = false) => (_only ?? byType[node.Layout.Index]!).Write(run, node, isItem);
}

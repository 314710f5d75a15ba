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
        foreach (var ordinal in ordinals)
        {
            if (run.Listed[ordinal] is not { } listed) continue;
            if (most-- == 0) return;
            if (values is not null) values.WriteItem(run, listed);
            else (_only ?? PlanOf(run.NodeAt(ordinal))).Write(run, run.At(ordinal, listed), isItem: true);
        }
    }

    public void Write(PlanRun run, Node node, bool isItem = false) => (_only ?? PlanOf(node)).Write(run, run.At(node), isItem);

    private ObjectPlan PlanOf(Node node) => byType[node.Layout.Index]!;
}

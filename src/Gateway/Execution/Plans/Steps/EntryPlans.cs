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
        if (!run.LooksAhead || _only is TitlePlan)
        {
            WriteStretch(run, ordinals, most);
            return;
        }
        for (; ordinals.Length > 0 && most > 0; ordinals = ordinals[Math.Min(PlanRun.Ahead, ordinals.Length)..])
        {
            LookAhead(run, ordinals);
            most = WriteStretch(run, ordinals[..Math.Min(PlanRun.Ahead, ordinals.Length)], most);
        }
    }

    /// <summary>Has memory bring the first entries of a list that will be written soon.</summary>
    public void Fetch(PlanRun run, ReadOnlySpan<int> ordinals)
    {
        if (_only is not TitlePlan) run.Fetch(ordinals);
    }

    public void Write(PlanRun run, Node node, bool isItem = false)
    {
        var (plan, here) = (_only ?? PlanOf(node), run.At(node));
        if (run.LooksAhead) plan.Fetch(run, here);
        plan.Write(run, here, isItem);
    }

    /// <returns>How many more may be.</returns>
    private int WriteStretch(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        if (run.Asked is Locales.Default && _only is ValuesPlan values) return values.WriteItems(run, ordinals, most);
        foreach (var ordinal in ordinals)
        {
            if (most == 0) break;
            if (run.Listed[ordinal] is not { } listed) continue;
            most--;
            (_only ?? PlanOf(run.NodeAt(ordinal))).Write(run, run.At(ordinal, listed), isItem: true);
        }
        return most;
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

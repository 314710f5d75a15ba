using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Selecting;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>The entry at the end of a single link. A recalled one is seen along required links only.</summary>
internal sealed class LinkStep(KeyText key, int slot, bool isRequired, EntryPlans target) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var targets = here.Shared.Span(slot);
        if (!targets.IsEmpty && run.Graph.At(Node.OrdinalAt(targets, 0)) is { } node && (isRequired || !node.IsRecalled))
        {
            run.Answer.WriteKey(Key);
            target.Write(run, node);
        }
        else if (isRequired) run.GiveUp();
        else run.Answer.WriteValue(Key, Null);
    }
}

/// <summary>The entries of a list that an editor made, in the editor's order. <c>arguments</c> is the number under which the run has them.</summary>
internal sealed class LinksStep(KeyText key, int slot, int arguments, EntryPlans target) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        run.Answer.BeginList(Key);
        var ordinals = Node.Ordinals(here.Shared.Span(slot));
        if (run.LooksAhead) target.Fetch(run, ordinals);
        target.WriteItems(run, ordinals, run.Arguments[arguments].First);
        run.Answer.EndList();
    }
}

/// <summary>The entries that link here, by id, as a plain list.</summary>
internal sealed class LinkingStep(KeyText key, int edge, int arguments, EntryPlans source) : ListStep(key, arguments, source)
{
    protected override int[] Ordinals(PlanRun run, in Here here) => run.Graph.Sources(here.Ordinal, edge);
}

/// <summary>A plain list that has an order of its own.</summary>
internal sealed class ArrangedStep(KeyText key, ArrangedKind kind, int arguments, EntryPlans entry) : ListStep(key, arguments, entry)
{
    protected override int[] Ordinals(PlanRun run, in Here here) => run.Graph.Arranged(here.Ordinal, kind);
}

/// <summary>A list of entries that the graph holds as ordinals.</summary>
internal abstract class ListStep(KeyText key, int arguments, EntryPlans entry) : Step(key)
{
    public override bool GoesOn => true;

    public override void Fetch(PlanRun run, in Here here) => entry.Fetch(run, Ordinals(run, here));

    public override void Write(PlanRun run, in Here here)
    {
        run.Answer.BeginList(Key);
        entry.WriteItems(run, Ordinals(run, here), run.Arguments[arguments].First);
        run.Answer.EndList();
    }

    protected abstract int[] Ordinals(PlanRun run, in Here here);
}

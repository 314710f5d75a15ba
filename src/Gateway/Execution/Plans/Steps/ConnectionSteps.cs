using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Gateway.Snapshot.Selecting;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>A list in pages. Without filter, order and cursor it is a piece of a list that the graph keeps.</summary>
internal abstract class ConnectionStep(KeyText key, OrderPlan byId, int arguments, PagePlan page) : Step(key)
{
    public override bool GoesOn => true;

    public override void Fetch(PlanRun run, in Here here)
    {
        var selection = run.Arguments[arguments].Selection!;
        if (selection.IsPlain) new Slice(Listed(run, here), selection, byId).Fetch(run);
    }

    public override void Write(PlanRun run, in Here here)
    {
        var given = run.Arguments[arguments];
        var selection = given.Selection!;
        Enter(run, given.Locale);
        var slice = selection.IsPlain ? new Slice(Listed(run, here), selection, byId) : new Slice(Select(run, here, selection), byId);
        run.Answer.WriteKey(Key);
        page.Write(run, slice);
    }

    /// <summary>The list by id.</summary>
    protected abstract int[] Listed(PlanRun run, in Here here);

    protected abstract Page Select(PlanRun run, in Here here, Selection selection);

    /// <summary>A root field may ask for a language, for itself and all below.</summary>
    protected virtual void Enter(PlanRun run, Locale? asked) { }
}

/// <summary>All entries of a type.</summary>
internal sealed class AllOfTypeStep(KeyText key, TypeLayout type, OrderPlan byId, int arguments, PagePlan page) : ConnectionStep(key, byId, arguments, page)
{
    protected override int[] Listed(PlanRun run, in Here here) => run.Graph.Visible(type);

    protected override Page Select(PlanRun run, in Here here, Selection selection) => run.Graph.Select(type.Type, selection, run.Asked);

    protected override void Enter(PlanRun run, Locale? asked) => run.Asked = asked ?? run.Requested;
}

/// <summary>The entries that link here.</summary>
internal sealed class InverseStep(KeyText key, Inverse inverse, int edge, OrderPlan byId, int arguments, PagePlan page) : ConnectionStep(key, byId, arguments, page)
{
    protected override int[] Listed(PlanRun run, in Here here) => run.Graph.Sources(here.Ordinal, edge);

    protected override Page Select(PlanRun run, in Here here, Selection selection) => run.Graph.Select(run.NodeAt(here.Ordinal), inverse, selection, run.Asked);
}

using Immunotherapy.Gateway.Graph;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>An entry by its slug.</summary>
internal sealed class BySlugStep(KeyText key, ContentType type, int arguments, EntryPlans entry) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var given = run.Arguments[arguments];
        run.Asked = given.Locale ?? run.Requested;
        var node = run.Graph.BySlug(type, given.Slug!, run.Asked);
        if (node is null)
        {
            run.Answer.WriteValue(Key, Null);
            return;
        }
        run.Answer.WriteKey(Key);
        entry.Write(run, node);
    }
}

/// <summary>An entry by its id, of one type or (null) of any.</summary>
internal sealed class ByIdStep(KeyText key, ContentType? type, int arguments, EntryPlans entry) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var given = run.Arguments[arguments];
        run.Asked = given.Locale ?? run.Requested;
        var node = Find(run.Graph, given.Ids[0], type);
        if (node is null)
        {
            run.Answer.WriteValue(Key, Null);
            return;
        }
        run.Answer.WriteKey(Key);
        entry.Write(run, node);
    }

    /// <summary>Null for what is no id of ours, or of another type than it says.</summary>
    public static Node? Find(ContentGraph graph, GlobalId? asked, ContentType? type) =>
        asked is { } id && (type is null || id.Type == type) && graph.ById(id.Id) is { } node && node.Type == id.Type ? node : null;
}

/// <summary>Entries by their ids, in that order; null where there is none.</summary>
internal sealed class ByIdsStep(KeyText key, int arguments, EntryPlans entry) : Step(key)
{
    public override void Write(PlanRun run, in Here here)
    {
        var given = run.Arguments[arguments];
        run.Asked = given.Locale ?? run.Requested;
        run.Answer.BeginList(Key);
        for (var i = 0; i < given.Ids.Count; i++)
        {
            if (i > 0) run.Answer.Write((byte)',');
            if (ByIdStep.Find(run.Graph, given.Ids[i], null) is { } node) entry.Write(run, node);
            else run.Answer.Write(Null);
        }
        run.Answer.Write((byte)']');
    }
}

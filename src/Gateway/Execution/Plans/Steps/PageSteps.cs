using System.Buffers.Text;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Writes one field of a connection, its page info or an edge.</summary>
internal abstract class PageStep(KeyText key)
{
    protected KeyText Key { get; } = key;

    /// <param name="run">See <see cref="PlanRun"/>.</param>
    /// <param name="page">The page.</param>
    /// <param name="index">Which entry of it, on an edge.</param>
    public abstract void Write(PlanRun run, in Slice page, int index);
}

/// <summary>The fields of a connection, its page info or an edge, one after the other.</summary>
internal sealed class PagePlan(PageStep[] steps)
{
    public void Write(PlanRun run, in Slice page, int index = 0, bool isItem = false)
    {
        run.Spend(steps.Length + 1);
        if (steps.Length == 0) run.Answer.Write((byte)'{');
        foreach (var step in steps) step.Write(run, page, index);
        run.Answer.EndObject(isItem);
    }
}

internal sealed class PageConstantStep(KeyText key, byte[] value) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index) => run.Answer.WriteValue(Key, value);
}

internal sealed class PageInfoStep(KeyText key, PagePlan info) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.WriteKey(Key);
        info.Write(run, page);
    }
}

internal sealed class EdgesStep(KeyText key, PagePlan edge) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.BeginList(Key);
        for (var i = 0; i < page.Count; i++) edge.Write(run, page, i, isItem: true);
        run.Answer.EndList();
    }
}

internal sealed class NodesStep(KeyText key, EntryPlans node) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.BeginList(Key);
        page.WriteNodes(run, node);
        run.Answer.EndList();
    }
}

internal sealed class EdgeNodeStep(KeyText key, EntryPlans node) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.WriteKey(Key);
        node.Write(run, page.Node(run, index));
    }
}

internal sealed class TotalCountStep(KeyText key) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.WriteKey(Key);
        Utf8Formatter.TryFormat(page.TotalCount, run.Answer.Room(11), out var written);
        run.Answer.Advance(written);
    }
}

/// <summary>Whether there is more, after the page or before it.</summary>
internal sealed class HasMoreStep(KeyText key, bool isAfter) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index) =>
        run.Answer.WriteValue(Key, (isAfter ? page.HasNextPage : page.HasPreviousPage) ? "true"u8 : "false"u8);
}

/// <summary>The cursor of the first or the last entry of the page; null on an empty one.</summary>
internal sealed class EndCursorStep(KeyText key, bool isLast) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.WriteKey(Key);
        if (page.Count == 0) run.Answer.Write("null"u8);
        else page.WriteCursor(run, isLast ? page.Count - 1 : 0);
    }
}

internal sealed class EdgeCursorStep(KeyText key) : PageStep(key)
{
    public override void Write(PlanRun run, in Slice page, int index)
    {
        run.Answer.WriteKey(Key);
        page.WriteCursor(run, index);
    }
}

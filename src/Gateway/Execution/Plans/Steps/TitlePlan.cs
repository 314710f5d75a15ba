using System.Runtime.CompilerServices;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>Nothing but the title: what most links are followed for. It is taken from where all titles are.</summary>
internal sealed class TitlePlan(ValuesStep title) : ValuesPlan(title)
{
    private readonly StoredValue _title = title.Values[0];

    [MethodImpl(MethodImplOptions.NoInlining)]
    public override int WriteItems(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        var pen = new AnswerPen(run.Answer);
        var (titles, key, left) = (run.Titles, _title.Key, most);
        foreach (var ordinal in ordinals)
        {
            if (left == 0) break;
            ref var found = ref titles.Find(ordinal, out var length);
            if (length > 0) pen.Write(key, ref found, length);
            else if (run.Listed[ordinal] is not { } listed) continue;
            else _title.Write(run, ref pen, new EntryValues(listed).Shared, new EntryValues(listed).Words);
            pen.EndItem();
            left--;
        }
        pen.LayDown();
        run.Spend(2 * (most - left));
        return left;
    }
}

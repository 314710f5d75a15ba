using System.Runtime.CompilerServices;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Execution.Plans.Steps;

/// <summary>
/// Nothing but values, as of many objects of most answers: an approval with its year, a code. Spares them the calls of steps,
/// about a third of what an entry with one value costs (<c>bench/run.sh</c>, list).
/// </summary>
internal class ValuesPlan(ValuesStep values) : ObjectPlan
{
    public override bool GoesOn => values.GoesOn;

    public override void Fetch(PlanRun run, in Here here) => values.Fetch(run, here);

    public override void Write(PlanRun run, in Here here, bool isItem)
    {
        run.Spend(values.Values.Length + 1);
        values.Write(run, here);
        run.Answer.EndObject(isItem);
    }

    /// <summary>Writes the entries that lists show, in the language they fall back to, as many as may be.</summary>
    /// <returns>How many more may be.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public virtual int WriteItems(PlanRun run, ReadOnlySpan<int> ordinals, int most)
    {
        var pen = new AnswerPen(run.Answer);
        var (each, left) = (values.Values, most);
        foreach (var ordinal in ordinals)
        {
            if (left == 0) break;
            if (run.Listed[ordinal] is not { } listed) continue;
            left--;
            var entry = new EntryValues(listed);
            foreach (var value in each) value.Write(run, ref pen, entry.Shared, entry.Words);
            pen.EndItem();
        }
        pen.LayDown();
        run.Spend((each.Length + 1) * (most - left));
        return left;
    }
}

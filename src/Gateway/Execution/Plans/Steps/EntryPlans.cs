using System.Runtime.CompilerServices;
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
        var ahead = new Ahead();
        while (most > 0 && !ordinals.IsEmpty)
        {
            var group = ordinals[..Math.Min(Ahead.Length, ordinals.Length)];
            Fetch(run, group, ref ahead);
            for (var i = 0; i < group.Length; i++)
            {
                if (ahead[i] is not { } listed) continue;
                if (most-- == 0) return;
                if (values is not null) values.WriteItem(run, listed);
                else (_only ?? PlanOf(run.NodeAt(group[i]))).Write(run, run.At(group[i], listed), isItem: true);
            }
            ordinals = ordinals[group.Length..];
        }
    }

    public void Write(PlanRun run, Node node, bool isItem = false) => (_only ?? PlanOf(node)).Write(run, run.At(node), isItem);

    // The processor waits for memory once for a group, not for each entry in it: bench/run.sh --scale 100, deep and page.
    private static void Fetch(PlanRun run, ReadOnlySpan<int> group, ref Ahead ahead)
    {
        var column = run.Listed;
        for (var i = 0; i < group.Length; i++) ahead[i] = column[group[i]];
    }

    private ObjectPlan PlanOf(Node node) => byType[node.Layout.Index]!;

    [InlineArray(Length)]
    private struct Ahead
    {
        public const int Length = 8;
        private byte[]? _first;
    }
}

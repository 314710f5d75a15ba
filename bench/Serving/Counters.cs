using System.Runtime;

namespace Immunotherapy.Bench.Serving;

/// <summary>What the process has used since it began, and what it holds.</summary>
internal sealed record Counters
{
    public required long AllocatedBytes { get; init; }
    public required double CpuMicroseconds { get; init; }

    /// <summary>How long machine code was made, as far as it was not there ahead; on a quiet machine that is CPU time.</summary>
    public required double CompilingMicroseconds { get; init; }

    public required IReadOnlyList<int> Collections { get; init; }
    public required long ManagedBytes { get; init; }
    public required long ResidentBytes { get; init; }

    /// <param name="collect">Whether to collect all garbage first, so that what is held is what is needed.</param>
    public static Counters Read(bool collect)
    {
        if (collect) Collect();
        return new Counters
        {
            AllocatedBytes = GC.GetTotalAllocatedBytes(precise: false),
            CpuMicroseconds = Environment.CpuUsage.TotalTime.TotalMicroseconds,
            CompilingMicroseconds = JitInfo.GetCompilationTime().TotalMicroseconds,
            Collections = [.. Enumerable.Range(0, GC.MaxGeneration + 1).Select(GC.CollectionCount)],
            ManagedBytes = GC.GetTotalMemory(forceFullCollection: false),
            ResidentBytes = Environment.WorkingSet,
        };
    }

    private static void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }
}

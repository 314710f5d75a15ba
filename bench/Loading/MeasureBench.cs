using System.Diagnostics;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Bench.Loading;

/// <summary>Opens a store that is filled and measures: how soon it is ready, what the graph weighs, how soon a publish is seen.</summary>
internal static class MeasureBench
{
    private const int WarmUps = 20;
    private const int Publishes = 100;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var began = Stopwatch.GetTimestamp();
        await using var gateway = await Gateway.OpenAsync(options.Connection ?? throw new ArgumentException("--connection is missing."));
        var before = Memory();
        await gateway.LoadAsync();
        var (ready, work) = (Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime);
        var published = Memory() - before;
        await gateway.Get<IPerspectives>().GraphAsync(Perspective.Draft, CancellationToken.None);
        var both = Memory() - before;
        var json = await JsonBytesAsync(gateway.Get<Cabinet>());
        var visible = await PublishAsync(gateway);
        Table.Write(
            ("store to ready", $"{ready.TotalSeconds:N2} s"),
            ("store to ready, CPU", $"{work.TotalSeconds:N2} s"),
            ("JSON with rendered HTML", Megabytes(json)),
            ("graph, published", $"{Megabytes(published)}  {(double)published / json:N2}x"),
            ("graph, published and draft", $"{Megabytes(both)}  {(double)both / json:N2}x"),
            ("publish to visible, median", $"{visible[Publishes / 2]:N1} ms"),
            ("publish to visible, p95", $"{visible[Publishes * 95 / 100]:N1} ms"),
            ("publish to visible, worst", $"{visible[^1]:N1} ms"));
        return 0;
    }

    private static long Memory()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static Task<long> JsonBytesAsync(Cabinet cabinet) => cabinet.ReadAsync(async (store, stop) =>
        await store.Revisions.SumAsync(r => (long)r.Shared.Length, stop)
        + await store.RevisionTexts.SumAsync(t => (long)t.Text.Length + t.Rendered.Length, stop), CancellationToken.None);

    /// <summary>Milliseconds from asking for a publish to reading it in the graph, sorted.</summary>
    private static async Task<double[]> PublishAsync(Gateway gateway)
    {
        var (desk, worlds) = (gateway.Get<Desk>(), gateway.Get<IPerspectives>());
        var type = worlds.Published.Catalog["BlogPost"];
        var took = new List<double>();
        for (var i = 0; i < WarmUps + Publishes; i++)
        {
            var node = worlds.Published.BySlug(type, $"post-{i * 7 % worlds.Published.Count(type)}", Locales.Default)!;
            await desk.EditAsync(node.Id, "bench", [new Edit(i, "title@en", JsonValue.Create($"Title {i}"))], "bench", CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            await desk.PublishAsync(node.Id, [Locales.Default], "bench", CancellationToken.None);
            var seen = worlds.Published.ById(node.Id)!.Text(Locales.Default).Revision;
            if (i >= WarmUps) took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (seen == node.Text(Locales.Default).Revision) throw new InvalidOperationException("A publish was answered before it could be seen.");
        }
        took.Sort();
        return [.. took];
    }

    private static string Megabytes(long bytes) => $"{bytes / 1e6:N1} MB";
}

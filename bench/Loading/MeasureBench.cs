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
    private const long Small = 20_000_000;
    private const int Several = 20;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var began = Stopwatch.GetTimestamp();
        await using var gateway = await Gateway.OpenAsync(options.Connection ?? throw new ArgumentException("--connection is missing."));
        await gateway.LoadAsync();
        var (ready, work) = (Stopwatch.GetElapsedTime(began), Environment.CpuUsage.TotalTime);
        var json = await JsonBytesAsync(gateway.Get<Cabinet>());
        var (published, both) = await WeighAsync(gateway, json);
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

    /// <summary>
    /// Bytes of a further graph beside the first: what EF, the schema and the catalog keep once for ever is there already. Of a small
    /// library several are weighed together, since what else comes and goes weighs as much as one.
    /// </summary>
    private static async Task<(long Published, long Both)> WeighAsync(Gateway gateway, long json)
    {
        var worlds = Enumerable.Range(0, json < Small ? Several : 1).Select(_ => gateway.NewWorlds()).ToList();
        var before = await MemoryAsync();
        foreach (var world in worlds) await world.LoadAsync(CancellationToken.None);
        var published = await MemoryAsync() - before;
        foreach (var world in worlds) await world.GraphAsync(Perspective.Draft, CancellationToken.None);
        var both = await MemoryAsync() - before;
        foreach (var world in worlds) world.Dispose();
        return (published / worlds.Count, both / worlds.Count);
    }

    private static async Task<long> MemoryAsync()
    {
        // Away from the stack of what has just ended: it still holds what that worked with.
        await Task.Yield();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    /// <summary>What is published, as it is kept; what an earlier run's publishes left behind is not in the graph either.</summary>
    private static Task<long> JsonBytesAsync(Cabinet cabinet) => cabinet.ReadAsync(async (store, stop) =>
        await (from e in store.Entries
               join r in store.Revisions on new { e.Id, Number = e.PublishedShared } equals new { Id = r.EntryId, Number = (int?)r.Number }
               select (long)r.Shared.Length).SumAsync(stop)
        + await (from p in store.Publications
                 join t in store.RevisionTexts on new { p.EntryId, Number = p.TextRevision, p.Locale } equals new { t.EntryId, t.Number, t.Locale }
                 select (long)t.Text.Length + t.Rendered.Length).SumAsync(stop), CancellationToken.None);

    /// <summary>Milliseconds from asking for a publish to reading it in the graph, sorted.</summary>
    private static async Task<double[]> PublishAsync(Gateway gateway)
    {
        var (desk, worlds) = (gateway.Get<Desk>(), gateway.Get<IPerspectives>());
        var type = worlds.Published.Catalog["BlogPost"];
        var took = new List<double>();
        // A client of its own for each run: a number that was sent before is an edit that was made before.
        var client = $"bench {Environment.ProcessId} {Environment.TickCount64}";
        for (var i = 0; i < WarmUps + Publishes; i++)
        {
            var node = worlds.Published.BySlug(type, $"post-{i * 7 % worlds.Published.Count(type)}", Locales.Default)!;
            await desk.EditAsync(node.Id, client, [new Edit(i, "title@en", JsonValue.Create($"Title {i} by {client}"))], new Actor("bench"), CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            await desk.PublishAsync(node.Id, [Locales.Default], new Actor("bench"), CancellationToken.None);
            var seen = worlds.Published.ById(node.Id)!.Text(Locales.Default).Revision;
            if (i >= WarmUps) took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (seen == node.Text(Locales.Default).Revision) throw new InvalidOperationException("A publish was answered before it could be seen.");
        }
        took.Sort();
        return [.. took];
    }

    private static string Megabytes(long bytes) => $"{bytes / 1e6:N1} MB";
}

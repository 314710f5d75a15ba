using System.Diagnostics;
using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Bench.Searching;

/// <summary>What the index costs beside the graph: to make, to keep, and to bring up to a publish.</summary>
internal sealed record IndexMeasures(int Entries, TimeSpan Build, long FileBytes, long HeldBytes, double[] Updates, long GrownBytes)
{
    private const int WarmUps = 20;
    private const int Publishes = 300;

    public static async Task<IndexMeasures> TakeAsync(string connection)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        await gateway.LoadAsync();
        var (perspectives, indexes) = (gateway.Get<IPerspectives>(), gateway.Get<SearchIndexes>());
        var before = Held();
        var began = Stopwatch.GetTimestamp();
        await indexes.FollowAsync(CancellationToken.None);
        var build = Stopwatch.GetElapsedTime(began);
        var (held, files) = (Held() - before, indexes.Bytes);
        var updates = await PublishAsync(gateway);
        var entries = perspectives.Published.Catalog.Types.Sum(perspectives.Published.Count);
        return new IndexMeasures(entries, build, files, held, updates, Held() - before - held);
    }

    /// <summary>Milliseconds that the first search after a publish waits for the index, sorted.</summary>
    private static async Task<double[]> PublishAsync(Gateway gateway)
    {
        var (desk, worlds, indexes) = (gateway.Get<Desk>(), gateway.Get<IPerspectives>(), gateway.Get<SearchIndexes>());
        var (type, client, took) = (worlds.Published.Catalog["BlogPost"], $"bench {Environment.ProcessId} {Environment.TickCount64}", new List<double>());
        for (var i = 0; i < WarmUps + Publishes; i++)
        {
            var node = worlds.Published.BySlug(type, $"post-{i * 7 % worlds.Published.Count(type)}", Locales.Default)!;
            await desk.EditAsync(node.Id, client, [new Edit(i, "title@en", JsonValue.Create($"Seen number{i}"))], new Actor("bench"), CancellationToken.None);
            await desk.PublishAsync(node.Id, [Locales.Default], new Actor("bench"), CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            var index = await indexes.OfAsync(worlds.Published, CancellationToken.None);
            if (i >= WarmUps) took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            var found = index.Find(new SearchWish { Query = $"number{i}", Locale = Locales.Default }).Hits;
            if (found is not [var only] || only.Node.Id != node.Id) throw new InvalidOperationException("A publish was answered before it could be found.");
        }
        took.Sort();
        return [.. took];
    }

    private static long Held()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}

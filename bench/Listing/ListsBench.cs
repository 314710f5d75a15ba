using System.Diagnostics;
using System.Text.Json.Nodes;
using Immunotherapy.Bench.Loading;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Bench.Listing;

/// <summary>Asks for the console's lists over a library of any size, as their pages do.</summary>
internal static class ListsBench
{
    private const int Usual = 100;
    private const int PageSize = 25;

    private static readonly Actor Editor = new("bench");

    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        await Filling.RunOnceAsync(options with { Connection = store.Connection });
        await using var gateway = await Gateway.OpenAsync(store.Connection);
        await gateway.LoadAsync();
        var (queries, graph, times) = (gateway.Get<EditorQueries>(), gateway.Get<IPerspectives>().Published, options.Count ?? Usual);
        var type = graph.Catalog.Types.MaxBy(graph.Count)!;
        var plain = new ListQuery { Type = type, Take = PageSize };
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var first = await AskedAsync(1, () => queries.ReadListAsync(plain, CancellationToken.None));
        var book = GC.GetTotalMemory(forceFullCollection: true) - before;
        await gateway.Get<SearchIndexes>().FollowAsync(CancellationToken.None);
        var byTitle = new ListOrder.ByField(type.Title, Descending: false);
        Table.Write(
            ("entries", $"{graph.Catalog.Types.Sum(graph.Count):N0}"),
            ("of which in the list", $"{graph.Count(type):N0} {type.Plural}"),
            ("first list after a start", $"{first.P95:N0} ms, CPU {first.Cpu:N0} ms"),
            ("workbook and draft graph", $"{book / 1e6:N1} MB"),
            await ListAsync("changed last first", plain),
            await ListAsync("by title", plain with { Order = byTitle }),
            await ListAsync("by title, last page", plain with { Order = byTitle, Skip = graph.Count(type) - PageSize }),
            await ListAsync("published, Spanish missing", plain with { Stage = EntryStage.Published, Language = (Locale.Es, TranslationState.Missing) }),
            await ListAsync("by words", plain with { Text = "treatment can" }),
            await RowAsync("home", times, () => queries.ReadHomeAsync(Editor, CancellationToken.None)),
            await RowAsync("palette", times, () => queries.FindAsync("side effec", Locale.En, 10, CancellationToken.None)),
            await RowAsync("an edit, then the list", times, () => EditAndListAsync(gateway, type, plain)));
        return 0;

        Task<(string, string)> ListAsync(string name, ListQuery query) => RowAsync(name, times, () => queries.ReadListAsync(query, CancellationToken.None));
    }

    private static async Task<(string, string)> RowAsync(string name, int times, Func<Task> ask)
    {
        await ask();
        var asked = await AskedAsync(times, ask);
        return (name, $"p95 {asked.P95:N1} ms, CPU {asked.Cpu:N1} ms");
    }

    private static async Task<(double P95, double Cpu)> AskedAsync(int times, Func<Task> ask)
    {
        var took = new List<double>(times);
        var worked = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await ask();
            took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        took.Sort();
        return (took[times * 95 / 100], (Environment.CpuUsage.TotalTime - worked).TotalMilliseconds / times);
    }

    private static async Task EditAndListAsync(Gateway gateway, ContentType type, ListQuery query)
    {
        var (desk, at) = (gateway.Get<Desk>(), Stopwatch.GetTimestamp());
        var node = gateway.Get<IPerspectives>().Published.Select(type, new Selection { First = 1 }, Locales.Default).Nodes[0];
        var path = type.Title.IsLocalized ? $"{type.Title.Name}@en" : type.Title.Name;
        await desk.EditAsync(node.Id, $"bench {Environment.ProcessId}", [new Edit(at, path, JsonValue.Create($"Seen {at}"))], Editor, CancellationToken.None);
        await gateway.Get<EditorQueries>().ReadListAsync(query, CancellationToken.None);
    }
}

using Immunotherapy.Bench.Driving;
using Immunotherapy.Bench.Loading;

namespace Immunotherapy.Bench.Searching;

/// <summary>Searches a library of any size over HTTP, and weighs its index.</summary>
internal static class SearchBench
{
    private const int Usual = 2_000;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        await Filling.RunOnceAsync(options with { Connection = store.Connection });
        var index = await IndexMeasures.TakeAsync(store.Connection);
        await using var server = await ServerProcess.StartAsync(options, options.Engines[0], store.Connection);
        var search = await Answered.AskAsync(server, Questions.Search, Questions.Query, options.Count ?? Usual);
        var suggest = await Answered.AskAsync(server, Questions.Suggest, Questions.Prefix, options.Count ?? Usual);
        Table.Write(
            ("entries", $"{index.Entries:N0}"),
            ("index made in", $"{index.Build.TotalSeconds:N1} s"),
            ("index, its files", Megabytes(index.FileBytes)),
            ("index, all it holds", Megabytes(index.HeldBytes)),
            ("publish to index, median", $"{index.Updates[index.Updates.Length / 2]:N1} ms"),
            ("publish to index, p99", $"{index.Updates[index.Updates.Length * 99 / 100]:N1} ms"),
            ("publish to index, worst", $"{index.Updates[^1]:N1} ms"),
            ($"grown in {index.Updates.Length} publishes", Megabytes(index.GrownBytes)),
            ("search, median / p99", $"{search.Median:N1} / {search.P99:N1} ms"),
            ("search, server's CPU", $"{search.ServerCpu:N1} ms"),
            ("suggest, median / p99", $"{suggest.Median:N1} / {suggest.P99:N1} ms"),
            ("suggest, server's CPU", $"{suggest.ServerCpu:N2} ms"));
        return 0;
    }

    private static string Megabytes(long bytes) => $"{bytes / 1e6:N1} MB";
}

using System.Diagnostics;
using System.Text;
using Immunotherapy.Bench.Asking;
using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Varying;

/// <summary>Sends documents that the gateway has never seen, one after the other: how fast it reads them, and whether it keeps too many.</summary>
internal static class DocumentsBench
{
    private const int Connections = 16;

    // Until the code is compiled for good, which takes seconds, and the cache of documents is full, which holds 1,000.
    private const int WarmUps = 20_000;

    private const int Usual = 10_000;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        var count = options.Count ?? Usual;
        using var store = new TemporaryStore(options.Connection);
        await using var server = await ServerProcess.StartAsync(options, options.Engines[0], store.Connection);
        var page = new RenamedPage(MeasuredOperation.Read("page", options.Scale.Factor));
        var started = Stopwatch.GetTimestamp();
        await SendAsync(server, page, 0, WarmUps);
        var warming = Stopwatch.GetElapsedTime(started).TotalSeconds;

        var (warm, before) = (await server.CountersAsync(), await server.CountersAsync(collect: true));
        var (began, worked) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var wrong = await SendAsync(server, page, WarmUps, count);
        var (seconds, work) = (Stopwatch.GetElapsedTime(began).TotalSeconds, Environment.CpuUsage.TotalTime - worked);
        var (after, held) = (await server.CountersAsync(), await server.CountersAsync(collect: true));

        Table.Write(
            ("engine", $"{server.Engine}"),
            ("different documents", $"{count:N0}"),
            ("of bytes each", $"{Encoding.UTF8.GetByteCount(page.Document(0)):N0}"),
            ("rate", $"{count / seconds:N0} /s"),
            ($"rate of the first {WarmUps:N0} after the start", $"{WarmUps / warming:N0} /s"),
            ("server's CPU a document", $"{(after.CpuMicroseconds - before.CpuMicroseconds) / count:N0} µs"),
            ("compiling code meanwhile", $"{(after.CompilingMicroseconds - before.CompilingMicroseconds) / count:N0} µs"),
            ("this client's CPU beside it", $"{work.TotalMicroseconds / count:N0} µs"),
            ("allocated a document", $"{(after.AllocatedBytes - before.AllocatedBytes) / count:N0} B"),
            ("held before, after", $"{Megabytes(before.ManagedBytes)}, {Megabytes(held.ManagedBytes)}"),
            ("resident before, after", $"{Megabytes(warm.ResidentBytes)}, {Megabytes(after.ResidentBytes)}"),
            ("wrong answers", $"{wrong}"));
        return wrong == 0 ? 0 : 1;
    }

    /// <summary>How many answers were not what was asked for.</summary>
    private static async Task<int> SendAsync(ServerProcess server, RenamedPage page, int first, int count)
    {
        var next = first - 1;
        var wrong = 0;
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(async _ =>
        {
            while (Interlocked.Increment(ref next) is var number && number < first + count)
                if (!await AskAsync(server, page, number)) Interlocked.Increment(ref wrong);
        }));
        return wrong;
    }

    private static async Task<bool> AskAsync(ServerProcess server, RenamedPage page, int number)
    {
        using var content = new StringContent(page.Body(number), Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync(server.At("/graphql"), content);
        return RenamedPage.IsAnswer(number, await answer.Content.ReadAsStringAsync());
    }

    private static string Megabytes(long bytes) => $"{bytes / 1048576.0:N1} MB";
}

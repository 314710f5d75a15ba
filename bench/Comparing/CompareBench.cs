using Immunotherapy.Bench.Asking;
using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Comparing;

/// <summary>
/// Drives the gateway and static bytes in turn, and holds the medians against each other. A process that is started anew may run a third quicker or
/// slower for all its life, static bytes too: so all is started several times, and the middle start counts.
/// </summary>
internal static class CompareBench
{
    private const int WarmUpSeconds = 3;
    private const int MostWarmUps = 4;

    // Of a core. Below it, a round has next to nothing of the compiler in it.
    private const double Compiled = 0.02;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        var starts = new List<IReadOnlyList<Result>>();
        while (starts.Count < options.Starts)
        {
            await Console.Error.WriteLineAsync($"start {starts.Count + 1} of {options.Starts}");
            starts.Add(await MeasureStartAsync(options, store.Connection));
        }
        var report = new Report(starts);
        await Console.Out.WriteLineAsync(report.Text(options));
        return report.IsSound ? 0 : 1;
    }

    private static async Task<IReadOnlyList<Result>> MeasureStartAsync(BenchOptions options, string connection)
    {
        var servers = new List<ServerProcess>();
        try
        {
            foreach (var engine in options.Engines) servers.Add(await ServerProcess.StartAsync(options, engine, connection));
            var contenders = Contender.Of(servers);
            var operations = MeasuredOperation.ReadAll(options.Scale.Factor).Where(o => options.Operations is [] || options.Operations.Contains(o.Name)).ToList();
            await WarmUpAsync(operations, contenders);
            var results = new List<Result>();
            foreach (var operation in operations) results.Add(await MeasureAsync(operation, contenders, options));
            return results;
        }
        finally
        {
            foreach (var server in servers) await server.DisposeAsync();
        }
    }

    // All before any, so that the first operation meets code as well compiled as the last; and again, until hardly any more of it is compiled.
    private static async Task WarmUpAsync(IReadOnlyList<MeasuredOperation> operations, IReadOnlyList<Contender> contenders)
    {
        for (var round = 0; round < MostWarmUps; round++)
            if (await CompilingInRoundAsync(operations, contenders) < Compiled) return;
    }

    private static async Task<double> CompilingInRoundAsync(IReadOnlyList<MeasuredOperation> operations, IReadOnlyList<Contender> contenders)
    {
        var readings = new List<Reading>();
        foreach (var operation in operations)
        {
            using var bodies = new BodiesFile(operation.Bodies());
            foreach (var contender in contenders) readings.Add(await contender.MeasureAsync(operation.Name, bodies.Path, WarmUpSeconds));
        }
        return readings.Average(r => r.Compiling);
    }

    private static async Task<Result> MeasureAsync(MeasuredOperation operation, IReadOnlyList<Contender> contenders, BenchOptions options)
    {
        using var bodies = new BodiesFile(operation.Bodies());
        var readings = contenders.ToDictionary(c => c.Name, _ => new List<Reading>());
        for (var round = 0; round < options.Rounds; round++)
        {
            // Each goes first as often as last.
            foreach (var contender in round % 2 == 0 ? contenders : contenders.Reverse())
                readings[contender.Name].Add(await contender.MeasureAsync(operation.Name, bodies.Path, options.Seconds));
            await Console.Error.WriteLineAsync(
                $"{operation.Name,-9} round {round + 1}: {string.Join("   ", contenders.Select(c => $"{c.Name} {readings[c.Name][^1].Rate:N0}/s"))}");
        }
        return new Result(operation.Name, [.. contenders.Select(c => new Standing(c.Name, Reading.Median(readings[c.Name])))]);
    }
}

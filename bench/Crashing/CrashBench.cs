using System.Diagnostics;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Bench.Crashing;

/// <summary>Kills a process in the middle of its publishes, again and again, and looks at what is left.</summary>
internal static class CrashBench
{
    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        return await RunAsync(store.Connection, options.Publishes);
    }

    private static async Task<int> RunAsync(string connection, int publishes)
    {
        await FillAsync(connection);
        var random = new Random();
        var acknowledged = new List<Acknowledged>();
        var faults = new List<string>();
        var rounds = 0;
        while (acknowledged.Count < publishes && faults.Count == 0)
        {
            rounds++;
            acknowledged.AddRange(await RoundAsync(connection, rounds, random));
            faults.AddRange(await StoreInspection.FaultsAsync(connection, acknowledged));
            await Console.Error.WriteLineAsync($"Round {rounds}: killed; {acknowledged.Count} publishes acknowledged so far, {faults.Count} faults.");
        }
        foreach (var fault in faults.Take(20)) await Console.Error.WriteLineAsync(fault);
        Table.Write(("kills", $"{rounds}"), ("publishes acknowledged", $"{acknowledged.Count}"), ("lost, half visible, or gaps", $"{faults.Count}"));
        await Console.Out.WriteLineAsync(faults.Count == 0 ? "PASS: nothing acknowledged was lost, nothing is half visible, the numbers have no gap." : "FAIL");
        return faults.Count == 0 ? 0 : 1;
    }

    private static async Task FillAsync(string connection)
    {
        await using var gateway = await Gateway.OpenAsync(connection);
        await gateway.Get<SampleImport>().RunAsync(gateway.Get<Cabinet>().ReadOnlyBecause, CancellationToken.None);
    }

    /// <summary>The publishes that were acknowledged before the child was killed.</summary>
    private static async Task<IReadOnlyList<Acknowledged>> RoundAsync(string connection, int round, Random random)
    {
        var start = Itself.Start(["crash-child", "--connection", connection, "--round", $"{round}"]);
        start.RedirectStandardOutput = true;
        using var child = Process.Start(start)!;
        var acknowledged = new List<Acknowledged>();
        var wanted = random.Next(1, 60);
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Acknowledged.Read(line) is not { } publish) continue;
            acknowledged.Add(publish);
            if (acknowledged.Count == wanted) _ = KillAsync(child, TimeSpan.FromMicroseconds(random.Next(30_000)));
        }
        await child.WaitForExitAsync();
        return acknowledged;
    }

    private static async Task KillAsync(Process child, TimeSpan delay)
    {
        await Task.Delay(delay);
        child.Kill();
    }
}

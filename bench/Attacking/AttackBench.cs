using System.Globalization;
using Immunotherapy.Bench.Asking;
using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Attacking;

/// <summary>Sends each attack many times beside good traffic, and looks at what becomes of the traffic and of the process.</summary>
internal static class AttackBench
{
    private const int Usual = 60;

    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var store = new TemporaryStore(options.Connection);
        using var page = new BodiesFile(MeasuredOperation.Read("page", options.Scale.Factor).Bodies());
        var server = await ServerProcess.StartAsync(options, options.Engines[0], store.Connection);
        try
        {
            var held = true;
            await new Attacker(server, page.Path, options.Seconds).WarmUpAsync();
            await Console.Out.WriteLineAsync(Header);
            foreach (var attack in Attacks.All)
            {
                if (!server.IsAlive)
                {
                    await server.DisposeAsync();
                    server = await ServerProcess.StartAsync(options, options.Engines[0], store.Connection);
                    await new Attacker(server, page.Path, options.Seconds).WarmUpAsync();
                }
                var assault = await new Attacker(server, page.Path, options.Seconds).AttackAsync(attack, options.Count ?? Usual);
                held &= assault.IsHeld;
                await Console.Out.WriteLineAsync(Row(assault));
            }
            await Console.Out.WriteLineAsync(held
                ? "\nPASS: every attack refused, no good request failed, the slowest of a hundred at most 3 times its quiet value, the process alive."
                : "\nFAIL");
            return held ? 0 : 1;
        }
        finally
        {
            await server.DisposeAsync();
        }
    }

    private const string Header = """
        | attack | bytes | refused alone: median, worst | beside traffic: median, worst | not refused | good requests failed | p99 quiet | during | | process |
        | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |
        """;

    private static string Row(Assault a) => string.Create(CultureInfo.InvariantCulture,
        $"| {a.Attack.Name} | {a.Attack.Document.Length:N0} | {Times(a.Alone)} | {Times(a.Beside)} | {a.NotRefused} | {a.During.Failed} of {a.During.Requests} | {a.Quiet.Slowest:N1} ms | {a.During.Slowest:N1} ms | {a.Slower:N1}x | {(a.IsAlive ? "alive" : "**dead**")} |");

    private static string Times(IReadOnlyList<double> sorted) =>
        sorted is [] ? "–" : string.Create(CultureInfo.InvariantCulture, $"{sorted[sorted.Count / 2]:N1}, {sorted[^1]:N1} ms");
}

using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Immunotherapy.Bench.Asking;
using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Searching;

/// <summary>How long questions took to be answered over HTTP, in milliseconds from first byte sent to last byte read.</summary>
/// <param name="Times">Sorted.</param>
/// <param name="ServerCpu">Milliseconds of the server's processors for each.</param>
internal sealed record Answered(double[] Times, double ServerCpu)
{
    private const int WarmUps = 400;

    public double Median => Times[Times.Length / 2];

    public double P99 => Times[Times.Length * 99 / 100];

    /// <summary>One question after the other over one connection.</summary>
    public static async Task<Answered> AskAsync(ServerProcess server, string document, Func<int, string> text, int count)
    {
        for (var i = 0; i < WarmUps; i++) await AskAsync(server, document, text(count + i));
        var before = await server.CountersAsync();
        var times = new double[count];
        for (var i = 0; i < count; i++)
        {
            var began = Stopwatch.GetTimestamp();
            await AskAsync(server, document, text(i));
            times[i] = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        }
        var after = await server.CountersAsync();
        Array.Sort(times);
        return new Answered(times, (after.CpuMicroseconds - before.CpuMicroseconds) / 1_000 / count);
    }

    private static async Task AskAsync(ServerProcess server, string document, string text)
    {
        using var content = new StringContent(MeasuredOperation.Body(document, new JsonObject { ["text"] = text }), Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync(server.At("/graphql"), content);
        var json = await answer.Content.ReadAsStringAsync();
        if (json.StartsWith("{\"errors\"", StringComparison.Ordinal)) throw new InvalidOperationException($"'{text}' was answered with {json}");
    }
}

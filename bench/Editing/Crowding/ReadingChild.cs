using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Immunotherapy.Bench.Asking;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>
/// A partner who asks for a page 200 times a second, by the clock; who was kept waiting asks at once. One thread that waits for its answer, so that
/// what is timed, from the sending to the last byte, is the server and not this client's own threads waiting for each other. For each line that says
/// for how many seconds, one line with all times in milliseconds.
/// </summary>
internal static class ReadingChild
{
    public const string Verb = "read";

    private const double Rate = 200;

    public static int Run(BenchOptions options)
    {
        using var partner = new Partner(new Uri(options.Urls!));
        byte[][] requests = [.. MeasuredOperation.Read("page", options.Scale.Factor).Bodies().Select(body => partner.Request("/graphql", body))];
        while (Console.In.ReadLine() is { } seconds)
            Console.Out.WriteLine(JsonSerializer.Serialize(Read(partner, requests, double.Parse(seconds, CultureInfo.InvariantCulture))));
        return 0;
    }

    private static List<double> Read(Partner partner, byte[][] requests, double seconds)
    {
        var took = new List<double>();
        for (var began = Stopwatch.GetTimestamp(); took.Count < seconds * Rate;)
        {
            var early = TimeSpan.FromSeconds(took.Count / Rate) - Stopwatch.GetElapsedTime(began);
            if (early > TimeSpan.Zero) Thread.Sleep(early);
            var asked = Stopwatch.GetTimestamp();
            partner.Ask(requests[took.Count % requests.Length]);
            took.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
        }
        return took;
    }
}

using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
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
        using var client = new HttpClient();
        var address = new Uri(new Uri(options.Urls!), "/graphql");
        byte[][] bodies = [.. MeasuredOperation.Read("page", options.Scale.Factor).Bodies().Select(body => Encoding.UTF8.GetBytes(body))];
        while (Console.In.ReadLine() is { } seconds)
            Console.Out.WriteLine(JsonSerializer.Serialize(Read(client, address, bodies, double.Parse(seconds, CultureInfo.InvariantCulture))));
        return 0;
    }

    private static List<double> Read(HttpClient client, Uri address, byte[][] bodies, double seconds)
    {
        var took = new List<double>();
        for (var began = Stopwatch.GetTimestamp(); took.Count < seconds * Rate;)
        {
            var early = TimeSpan.FromSeconds(took.Count / Rate) - Stopwatch.GetElapsedTime(began);
            if (early > TimeSpan.Zero) Thread.Sleep(early);
            took.Add(Ask(client, address, bodies[took.Count % bodies.Length]));
        }
        return took;
    }

    private static double Ask(HttpClient client, Uri address, byte[] body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var began = Stopwatch.GetTimestamp();
        using var answer = client.Send(request);
        answer.EnsureSuccessStatusCode();
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}

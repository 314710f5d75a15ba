using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Immunotherapy.Bench.Editing.Running;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>
/// Partners who ask for a page 200 times a second: by the clock, whether the ones before are answered or not, so that a slow answer makes nobody ask
/// less. Timed from the sending to the last byte.
/// </summary>
internal sealed class Readers(ConsoleProcess server, IReadOnlyList<string> bodies)
{
    private const double Rate = 200;

    public async Task<Times> ReadAsync(TimeSpan length)
    {
        var took = new ConcurrentBag<double>();
        var (asked, answers) = (0, new List<Task>());
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) is var passed && passed < length)
        {
            for (; asked < passed.TotalSeconds * Rate; asked++) answers.Add(AskAsync(bodies[asked % bodies.Count], took));
            await Task.Delay(1);
        }
        await Task.WhenAll(answers);
        return new Times(took);
    }

    private async Task AskAsync(string body, ConcurrentBag<double> took)
    {
        var began = Stopwatch.GetTimestamp();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await server.Client.PostAsync(new Uri(server.Address, "/graphql"), content);
        answer.EnsureSuccessStatusCode();
        took.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }
}

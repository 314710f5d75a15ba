using System.Diagnostics;
using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Attacking;

/// <summary>Who sends attacks to one server, alone and beside the good traffic on a page.</summary>
internal sealed class Attacker(ServerProcess server, string page, int seconds)
{
    private const int TimesAlone = 20;
    private const int WarmUpSeconds = 10;

    public Task WarmUpAsync() => TrafficAsync(WarmUpSeconds);

    public async Task<Assault> AttackAsync(Attack attack, int times)
    {
        var alone = await SendAsync(attack, TimesAlone, TimeSpan.Zero, Task.Delay(TimeSpan.FromSeconds(seconds)));
        var quiet = server.IsAlive ? await TrafficAsync(seconds) : WrkRun.None;
        var traffic = server.IsAlive ? TrafficAsync(seconds) : Task.FromResult(WrkRun.None);
        // Spread over the whole run, so that the slowest requests of it are those beside an attack.
        var beside = await SendAsync(attack, times, TimeSpan.FromSeconds(0.9 * seconds / times), traffic);
        return new Assault
        {
            Attack = attack,
            Alone = alone.Refusals,
            Beside = beside.Refusals,
            NotRefused = alone.NotRefused + beside.NotRefused,
            Quiet = quiet,
            During = await traffic,
            IsAlive = await IsAliveAsync(),
        };
    }

    private Task<WrkRun> TrafficAsync(int duration) => Wrk.PostAsync(server.At("/graphql"), page, numbered: false, duration);

    /// <summary>Milliseconds of each refusal, sorted; stops early when time is up or the server has ended.</summary>
    private async Task<(IReadOnlyList<double> Refusals, int NotRefused)> SendAsync(Attack attack, int times, TimeSpan pace, Task until)
    {
        var refusals = new List<double>();
        var sent = 0;
        var began = Stopwatch.GetTimestamp();
        for (; sent < times && server.IsAlive && !until.IsCompleted; sent++)
        {
            if (pace * sent - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } wait) await Task.Delay(wait);
            if (await RefusalAsync(attack) is { } took) refusals.Add(took);
        }
        return ([.. refusals.Order()], sent - refusals.Count);
    }

    /// <summary>Milliseconds until it was refused; null: it was not.</summary>
    private async Task<double?> RefusalAsync(Attack attack)
    {
        using var request = attack.Request();
        var began = Stopwatch.GetTimestamp();
        try
        {
            using var answer = await server.Client.SendAsync(request);
            await answer.Content.ReadAsByteArrayAsync();
            return (int)answer.StatusCode is >= 400 and < 500 ? Stopwatch.GetElapsedTime(began).TotalMilliseconds : null;
        }
        catch (Exception none) when (none is HttpRequestException or TaskCanceledException)
        {
            // The table says that it was not refused, and whether the process lives.
            return null;
        }
    }

    private async Task<bool> IsAliveAsync()
    {
        try
        {
            return server.IsAlive && (await server.Client.GetAsync(server.At("/health/live"))).IsSuccessStatusCode;
        }
        catch (Exception none) when (none is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}

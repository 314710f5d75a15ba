using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace Immunotherapy.Bench.Editing.Crowding;

/// <summary>
/// One of many who type, each at an entry of their own, five keys a second. Sends as the form's script does: at once on the first key, then every
/// 100 ms while there is more, the whole value of the field each time, one batch at a time.
/// </summary>
internal sealed class Typist(Session session, Guid entry, string text, int seed) : IDisposable
{
    private const int BetweenKeys = 200;
    private const string Field = "body@en";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly string _client = $"bench-{Environment.ProcessId}-{seed}";
    private string _text = text + "\n\n";
    private long _seen;
    private long _sequence;

    /// <summary>How long each batch of the last run took to be acknowledged, in milliseconds.</summary>
    public List<double> Acknowledged { get; } = [];

    public int Refused { get; private set; }

    /// <summary>What an earlier run typed here is built upon.</summary>
    public async Task BeginAsync()
    {
        await SendAsync();
        await SendAsync();
        Refused = 0;
    }

    public async Task RunAsync(TimeSpan length)
    {
        Acknowledged.Clear();
        var rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        await Task.WhenAll(TypeAsync(length, rings.Writer), SendAllAsync(rings.Reader));
    }

    public void Dispose() => session.Dispose();

    private async Task TypeAsync(TimeSpan length, ChannelWriter<bool> rings)
    {
        // Not all at the same moment, and nobody like a clock.
        var chance = new Random(seed);
        var began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < length)
        {
            await Task.Delay(chance.Next(BetweenKeys / 2, BetweenKeys * 3 / 2));
            _text += (char)chance.Next('a', 'z' + 1);
            rings.TryWrite(true);
        }
        rings.Complete();
    }

    private async Task SendAllAsync(ChannelReader<bool> rings)
    {
        var last = Stopwatch.GetTimestamp() - Stopwatch.Frequency;
        await foreach (var _ in rings.ReadAllAsync())
        {
            if (Pause - Stopwatch.GetElapsedTime(last) is { Ticks: > 0 } wait) await Task.Delay(wait);
            last = Stopwatch.GetTimestamp();
            await SendAsync();
            Acknowledged.Add(Stopwatch.GetElapsedTime(last).TotalMilliseconds);
        }
    }

    private async Task SendAsync()
    {
        var edit = new JsonObject { ["sequence"] = ++_sequence, ["path"] = Field, ["value"] = _text, ["base"] = _seen };
        var (status, answer) = await session.PostAsync($"/admin/entries/{entry}/edits", new JsonObject { ["client"] = _client, ["edits"] = new JsonArray(edit) });
        var result = status is HttpStatusCode.OK ? answer!["edits"]![0]! : null;
        var isApplied = (string?)result?["outcome"] is "APPLIED";
        if (!isApplied) Refused++;
        _seen = (isApplied ? (long?)answer!["version"] : (long?)result?["theirVersion"]) ?? _seen;
    }
}

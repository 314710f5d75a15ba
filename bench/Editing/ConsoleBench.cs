using System.Runtime.InteropServices;
using Immunotherapy.Bench.Editing.Crowding;
using Immunotherapy.Bench.Editing.Measuring;
using Immunotherapy.Bench.Editing.Running;
using Immunotherapy.Bench.Generating;
using Microsoft.Playwright;

namespace Immunotherapy.Bench.Editing;

/// <summary>What editing feels like: the all-in-one process as it is shipped, a browser, and everything that is promised of both, as one table.</summary>
internal static class ConsoleBench
{
    private const int Stopped = 130;

    // The next whole number that makes 100,000 entries.
    private static readonly Scale Many = new(241, WithSpanish: false);

    public static async Task<int> RunAsync(BenchOptions options)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        // Outside of what is waited for: what it holds ends here, whatever the measure is doing.
        await using var rooms = new Newsrooms();
        try
        {
            var rows = await TakeAsync(options, rooms).WaitAsync(stopping.Token);
            MeasuresTable.Write(rows);
            return rows.All(row => row.IsMet ?? true) ? 0 : 1;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped.");
            return Stopped;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    private static async Task<IReadOnlyList<Row>> TakeAsync(BenchOptions options, Newsrooms rooms)
    {
        var rows = new List<Row>();
        foreach (var store in Wanted(options).GroupBy(measure => measure.NeedsMany))
        {
            var room = await rooms.OpenAsync(store.Key ? Many : options.Scale, store.Key ? null : options.Connection);
            foreach (var measure in store)
            {
                await Progress.SayAsync(measure.Name);
                rows.AddRange(await TakeAsync(measure, room));
            }
            await rooms.CloseAsync();
        }
        return rows;
    }

    // What could not be measured is a line too: it is not met, and takes no other with it.
    private static async Task<IReadOnlyList<Row>> TakeAsync(Measure measure, Newsroom room)
    {
        try
        {
            return await measure.TakeAsync(room);
        }
        catch (Exception failed) when (failed is TimeoutException or PlaywrightException or HttpRequestException or InvalidOperationException)
        {
            await Console.Error.WriteLineAsync($"{failed}");
            return [new Row(measure.Name, "", "", failed.Message.Split('\n')[0], IsMet: false)];
        }
    }

    private static IReadOnlyList<Measure> Wanted(BenchOptions options)
    {
        IReadOnlyList<Measure> all =
        [
            new("open", false, Opening.TakeAsync),
            new("typing", false, KeyToPaint.TakeAsync),
            new("ack", false, Acknowledging.TakeAsync),
            new("preview", false, KeyToPreview.TakeAsync),
            new("publish", false, PublishToAnswer.TakeAsync),
            new("memory", false, FormMemory.TakeAsync),
            new("fifty", false, room => Crowd.TakeAsync(room, options.Scale)),
            new("ledger", false, room => KeysKept.TakeAsync(room, TimeSpan.FromMinutes(options.Minutes))),
            new("picker", true, Picking.TakeAsync),
            new("list", true, Listed.TakeAsync),
        ];
        if (options.Only.Except(all.Select(measure => measure.Name)).ToList() is [var unknown, ..])
            throw new ArgumentException($"There is no measure '{unknown}'. There are: {string.Join(", ", all.Select(measure => measure.Name))}.");
        return [.. all.Where(measure => options.Only.Count == 0 || options.Only.Contains(measure.Name))];
    }
}

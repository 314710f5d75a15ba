using Immunotherapy.Gateway.Publishing.Sight;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Reads how the work stands as soon as there is something to see, and keeps near it, so that no editor's first list waits for all entries.</summary>
internal sealed class KeepingLists(Worlds worlds, Supervision supervision, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan UntilReady = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => supervision.RunAsync("following the work for the console's lists", StepAsync, stoppingToken);

    private async Task StepAsync(CancellationToken cancellation)
    {
        if (worlds.IsReady) await worlds.WorkbookAsync(cancellation);
        await Task.Delay(worlds.IsReady ? Between : UntilReady, time, cancellation);
    }
}

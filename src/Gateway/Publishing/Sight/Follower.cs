using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Loads the graphs when the host starts, then keeps them up with what other processes write.</summary>
internal sealed class Follower(Worlds worlds, Cabinet cabinet, Supervision supervision) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        supervision.RunAsync("following the store", StepAsync, stoppingToken);

    private async Task StepAsync(CancellationToken cancellation)
    {
        if (worlds.IsReady) await cabinet.WaitForChangesAsync(Poll, cancellation);
        await worlds.LoadAsync(cancellation);
        await worlds.CatchUpAsync(cancellation);
        await worlds.CatchUpDraftsAsync(cancellation);
    }
}

using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Loads the graphs when the host starts, then keeps them up with what other processes write.</summary>
internal sealed class Follower(Worlds worlds, Cabinet cabinet, Supervision supervision, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    // Typing commits many times a second; others see it once a second.
    private static readonly TimeSpan BetweenDrafts = TimeSpan.FromSeconds(1);

    private long _looked;
    private bool _owesLook;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        supervision.RunAsync("following the store", StepAsync, stoppingToken);

    private async Task StepAsync(CancellationToken cancellation)
    {
        if (worlds.IsReady) await cabinet.WaitForChangesAsync(_owesLook ? BetweenDrafts : Poll, cancellation);
        await worlds.LoadAsync(cancellation);
        await worlds.CatchUpAsync(cancellation);
        _owesLook = _looked != 0 && time.GetElapsedTime(_looked) < BetweenDrafts;
        if (_owesLook) return;
        await worlds.CatchUpDraftsAsync(cancellation);
        _looked = time.GetTimestamp();
    }
}

using Immunotherapy.Gateway.Search;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// Makes the search index once there is something to see, and keeps it near what is published, so that the first search after many
/// changes does not wait for all of them. A start does not wait for it.
/// </summary>
internal sealed class Indexing(Worlds worlds, SearchIndexes indexes, Supervision supervision, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan UntilReady = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        supervision.RunAsync("following what is published with the search index", StepAsync, stoppingToken);

    private async Task StepAsync(CancellationToken cancellation)
    {
        if (worlds.IsReady) await indexes.FollowAsync(cancellation);
        await Task.Delay(worlds.IsReady ? Between : UntilReady, time, cancellation);
    }
}

using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Http.Caching;

/// <summary>When answers last became others, as far as headers can say it: in whole seconds.</summary>
internal sealed class ChangeTimes(TimeProvider time)
{
    // More may change within the second, and a change that took long to commit may come after one that is later.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(5);

    // Another build, or other options, may say the same content in another way: nothing is older than the process that says it.
    private readonly DateTimeOffset _started = time.GetUtcNow();

    /// <summary>Null while that would say too little. Rounded up, so that an answer of a moment before is older.</summary>
    public DateTimeOffset? Of(ContentGraph graph)
    {
        var latest = graph.ChangedAt > _started ? graph.ChangedAt : _started;
        var second = DateTimeOffset.FromUnixTimeSeconds(latest.AddTicks(TimeSpan.TicksPerSecond - 1).ToUnixTimeSeconds());
        return time.GetUtcNow() - second >= Settling ? second : null;
    }
}

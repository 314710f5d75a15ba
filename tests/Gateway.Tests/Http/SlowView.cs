using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Tests.Http;

/// <summary>Drafts that take as long as a test wants: until it lets go, or until nobody waits any more.</summary>
internal sealed class SlowView(ContentGraph graph) : IPerspectives
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Somebody waits.</summary>
    public Task Entered => _entered.Task;

    /// <summary>Nobody waits any more.</summary>
    public Task Left => _end.Task;

    public bool IsReady => true;

    public ContentGraph Published => graph;

    public void LetGo() => _end.TrySetResult();

    public async ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation)
    {
        using var leaving = cancellation.Register(LetGo);
        _entered.SetResult();
        await _end.Task;
        return graph;
    }
}

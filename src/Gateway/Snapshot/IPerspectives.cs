namespace Immunotherapy.Gateway.Snapshot;

/// <summary>Hands out the graph that a request sees. Implemented by Publishing, which decides what may be seen.</summary>
public interface IPerspectives
{
    /// <summary>False until the first graph is there.</summary>
    bool IsReady { get; }

    /// <summary>The published graph now.</summary>
    ContentGraph Published { get; }

    ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation);
}

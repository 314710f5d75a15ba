using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>Perspectives over graphs that a test has made.</summary>
internal sealed class FixedView(ContentGraph? published) : IPerspectives
{
    public ContentGraph? Draft { get; init; }

    public bool IsReady => published is not null;

    public ContentGraph Published => published ?? throw new InvalidOperationException("There is no graph yet.");

    public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) =>
        new(perspective == Perspective.Draft ? Draft ?? Published : Published);
}

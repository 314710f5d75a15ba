using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Differential.Content;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>Shows one perspective after another, so that what was compiled over one graph is run over others.</summary>
internal sealed class Stage(Scene first) : IPerspectives
{
    public Scene Scene { get; set; } = first;

    public bool IsReady => true;

    public ContentGraph Published => Scene.Graph;

    public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) => new(Scene.Graph);
}

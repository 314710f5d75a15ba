using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>A part of an entry: its key and its values.</summary>
public sealed class NodePart
{
    public string Key => throw new NotImplementedException();

    public Values Values(Locale served) => throw new NotImplementedException();
}

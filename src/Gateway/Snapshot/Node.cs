using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>An entry as the graph holds it: encoded values and edges. Immutable, shared between graphs.</summary>
public sealed class Node
{
    public Guid Id => throw new NotImplementedException();
    public ContentType Type => throw new NotImplementedException();
    public bool IsRecalled => throw new NotImplementedException();

    /// <summary>The languages it can be read in.</summary>
    public IReadOnlyList<Locale> Locales => throw new NotImplementedException();

    /// <summary>The language served to who asks for this one: itself, else the default, else the first there is.</summary>
    public Locale Served(Locale asked) => throw new NotImplementedException();

    /// <summary>The standing of a language that was served.</summary>
    public NodeText Text(Locale served) => throw new NotImplementedException();

    /// <summary>The values of the entry itself.</summary>
    public Values Values(Locale served) => throw new NotImplementedException();

    /// <summary>The parts of a part list, in order.</summary>
    public IReadOnlyList<NodePart> Parts(Field parts) => throw new NotImplementedException();
}

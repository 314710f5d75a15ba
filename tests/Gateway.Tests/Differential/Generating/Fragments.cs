using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>The named fragments of a document; those that are finished may be spread anywhere, also in one another.</summary>
internal sealed class Fragments
{
    private readonly List<Fragment> _finished = [];
    private int _begun;

    public string Begin() => $"F{_begun++}";

    public void Finish(Fragment fragment) => _finished.Add(fragment);

    public string Text(string name) => _finished.Single(f => f.Name == name).Text;

    /// <summary>Those that may be spread where one of these types stands, at that cost.</summary>
    public IReadOnlyList<Fragment> Fitting(IReadOnlyList<IGraphType> types, int most) => [.. _finished.Where(f => f.Cost <= most && types.Contains(f.On))];

    internal sealed record Fragment(string Name, IGraphType On, string Text, Usage Usage, int Cost);
}

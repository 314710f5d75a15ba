namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>What a piece of a document uses: operations declare the variables that they and their fragments use, no more.</summary>
internal sealed class Usage
{
    public HashSet<string> Variables { get; } = [];
    public HashSet<string> Fragments { get; } = [];

    public void Add(Usage other)
    {
        Variables.UnionWith(other.Variables);
        Fragments.UnionWith(other.Fragments);
    }
}

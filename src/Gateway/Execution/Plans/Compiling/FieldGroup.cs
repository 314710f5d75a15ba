using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>The fields of an object that answer under one key: the first says what is read, all say what is selected below.</summary>
internal sealed class FieldGroup(string key, GraphQLField first)
{
    private List<GraphQLSelectionSet>? _selections;

    public string Key { get; } = key;
    public GraphQLField First { get; } = first;
    public IReadOnlyList<GraphQLSelectionSet> Selections => _selections ?? [];

    public void Select(GraphQLSelectionSet more) => (_selections ??= new(1)).Add(more);
}

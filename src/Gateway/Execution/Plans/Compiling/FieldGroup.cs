using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>The fields of an object that answer under one key: the first says what is read, all say what is selected below.</summary>
internal sealed class FieldGroup(string key, GraphQLField first)
{
    public string Key { get; } = key;
    public GraphQLField First { get; } = first;
    public List<GraphQLSelectionSet> Selections { get; } = [];
}

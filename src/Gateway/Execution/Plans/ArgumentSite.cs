using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph.Outputs;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>A field of an operation that takes arguments. What no variable decides is read once.</summary>
internal sealed class ArgumentSite
{
    private const int MostNumbers = 128;

    private readonly ContentField _field;
    private readonly GraphQLField _node;
    private readonly GraphQLDocument _document;
    private readonly string? _onlyVariable;
    private readonly FieldArguments?[] _byNumber = [];
    private readonly string? _slugVariable;

    /// <exception cref="ValidationError">The arguments are no good, whatever the variables.</exception>
    public ArgumentSite(ContentField field, GraphQLField node, GraphQLDocument document)
    {
        (_field, _node, _document) = (field, node, document);
        List<string> variables = [];
        foreach (var argument in node.Arguments ?? Enumerable.Empty<GraphQLArgument>()) Find(argument.Value, variables);
        if (variables.Count == 0) Constant = Read(Variables.None);
        else if (field.Meaning is FieldMeaning.BySlug && node.Arguments is [{ Value: GraphQLVariable slug }]) _slugVariable = slug.Name.StringValue;
        else if (variables.Count == 1) (_onlyVariable, _byNumber) = (variables[0], new FieldArguments?[MostNumbers]);
    }

    /// <summary>Null when variables decide.</summary>
    public FieldArguments? Constant { get; }

    /// <exception cref="ValidationError"/>
    public FieldArguments Bind(Variables variables)
    {
        if (Constant is not null) return Constant;
        if (_slugVariable is not null && variables.Find(_slugVariable)?.Value is string slug) return new FieldArguments { Slug = slug };
        // Most often it is a page size alone that varies, among a few: what it came to is kept by its number.
        if (_onlyVariable is null || variables.Find(_onlyVariable)?.Value is not int number || (uint)number >= MostNumbers) return Read(variables);
        return _byNumber[number] ??= Read(variables);
    }

    private FieldArguments Read(Variables variables) =>
        _field.ReadArguments!(ExecutionHelper.GetArguments(_field.Arguments, _node.Arguments, variables, _document, _node, null));

    private static void Find(GraphQLValue value, List<string> variables)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                variables.Add(variable.Name.StringValue);
                break;
            case GraphQLListValue { Values: { } items }:
                foreach (var item in items) Find(item, variables);
                break;
            case GraphQLObjectValue { Fields: { } fields }:
                foreach (var field in fields) Find(field.Value, variables);
                break;
        }
    }
}

using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph.Outputs;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>A field of an operation that takes arguments. What no variable decides is read once.</summary>
internal sealed class ArgumentSite
{
    private readonly ContentField _field;
    private readonly GraphQLField _node;
    private readonly GraphQLDocument _document;

    /// <exception cref="ValidationError">The arguments are no good, whatever the variables.</exception>
    public ArgumentSite(ContentField field, GraphQLField node, GraphQLDocument document)
    {
        (_field, _node, _document) = (field, node, document);
        if (node.Arguments is not { } given || !given.Any(a => HoldsVariable(a.Value))) Constant = Read(Variables.None);
    }

    /// <summary>Null when variables decide.</summary>
    public FieldArguments? Constant { get; }

    /// <exception cref="ValidationError"/>
    public FieldArguments Read(Variables variables) =>
        _field.ReadArguments!(ExecutionHelper.GetArguments(_field.Arguments, _node.Arguments, variables, _document, _node, null));

    private static bool HoldsVariable(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue { Values: { } items } => items.Any(HoldsVariable),
        GraphQLObjectValue { Fields: { } fields } => fields.Any(f => HoldsVariable(f.Value)),
        _ => false,
    };
}

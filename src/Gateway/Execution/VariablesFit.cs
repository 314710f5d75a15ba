using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution;

/// <summary>
/// A variable must be of a type that fits wherever it is used (GraphQL specification, "All Variable Usages Are Allowed"). Stands in for
/// the engine's rule, which takes a list that may hold nulls for one that may not.
/// </summary>
internal sealed class VariablesFit : ValidationRuleBase
{
    private static readonly MatchingNodeVisitor<GraphQLOperationDefinition> Visitor = new(leave: Check);

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        if (operation.Variables is not { } variables) return;
        foreach (var usage in context.GetRecursiveVariables(operation) ?? [])
            if (variables.Items.Find(v => v.Variable.Name.Value == usage.Node.Name.Value) is { } definition
                && definition.Type.GraphTypeFromType(context.Schema) is { } type && !Fits(definition, type, usage))
                context.ReportError(new VariablesInAllowedPositionError(context, definition, type, usage));
    }

    private static bool Fits(GraphQLVariableDefinition definition, IGraphType type, VariableUsage usage)
    {
        var hasDefault = usage.HasDefault || definition.DefaultValue is not (null or GraphQLNullValue);
        return Fits(type, hasDefault && usage.Type is NonNullGraphType { ResolvedType: { } inner } ? inner : usage.Type);
    }

    // Without recursion into input objects: a variable is one whole value.
    private static bool Fits(IGraphType type, IGraphType where) => (type, where) switch
    {
        (NonNullGraphType a, NonNullGraphType b) => Fits(a.ResolvedType!, b.ResolvedType!),
        (_, NonNullGraphType) => false,
        (NonNullGraphType a, _) => Fits(a.ResolvedType!, where),
        (ListGraphType a, ListGraphType b) => Fits(a.ResolvedType!, b.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => type == where,
    };
}

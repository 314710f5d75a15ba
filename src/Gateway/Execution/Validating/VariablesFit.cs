using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>
/// A variable must be declared, and be of a type that fits, wherever it is used (GraphQL specification, "All Variable Uses Defined" and
/// "All Variable Usages Are Allowed"). Stands in for two rules of the engine: they tell of thousands of uses where ten would do, take a
/// list that may hold nulls for one that may not, and let any variable be an item of one.
/// </summary>
/// <param name="mostErrors">How many are told of an operation; each is slow to make.</param>
internal sealed class VariablesFit(int mostErrors) : ValidationRuleBase
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(new Visitor(mostErrors));

    /// <summary>Whether a variable can stand where a type is wanted.</summary>
    public static bool Fits(GraphQLVariableDefinition definition, IGraphType type, IGraphType wanted, bool hasDefault = false)
    {
        hasDefault |= definition.DefaultValue is not (null or GraphQLNullValue);
        return Fits(type, hasDefault && wanted is NonNullGraphType { ResolvedType: { } inner } ? inner : wanted);
    }

    private sealed class Visitor(int mostErrors) : INodeVisitor
    {
        // The engine says of an item of a list its bare type only.
        private readonly Dictionary<GraphQLVariable, IGraphType> _items = new(ReferenceEqualityComparer.Instance);

        public ValueTask EnterAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLListValue { Values: { } values } && ItemOf(context.TypeInfo.GetInputType(1)) is { } item)
                foreach (var value in values)
                    if (value is GraphQLVariable variable) _items[variable] = item;
            return default;
        }

        // Not sooner, since an operation may use fragments that are written after it.
        public ValueTask LeaveAsync(ASTNode node, ValidationContext context)
        {
            if (node is GraphQLDocument document)
                foreach (var definition in document.Definitions)
                    if (definition is GraphQLOperationDefinition operation) Check(operation, context);
            return default;
        }

        private void Check(GraphQLOperationDefinition operation, ValidationContext context)
        {
            var errors = (context.GetRecursiveVariables(operation) ?? []).Select(usage => Error(operation, usage, context)).OfType<ValidationError>();
            foreach (var error in errors.Take(mostErrors)) context.ReportError(error);
        }

        private ValidationError? Error(GraphQLOperationDefinition operation, VariableUsage use, ValidationContext context)
        {
            var definition = operation.Variables?.Items.Find(v => v.Variable.Name.Value == use.Node.Name.Value);
            if (definition is null) return new NoUndefinedVariablesError(context, operation, use.Node);
            var usage = _items.TryGetValue(use.Node, out var item) ? new VariableUsage(use.Node, item, false, item is NonNullGraphType) : use;
            return definition.Type.GraphTypeFromType(context.Schema) is { } type && usage.Type is not null && !Fits(definition, type, usage.Type, usage.HasDefault)
                ? new VariablesInAllowedPositionError(context, definition, type, usage)
                : null;
        }

        private static IGraphType? ItemOf(IGraphType? type) => type switch
        {
            NonNullGraphType { ResolvedType: ListGraphType list } => list.ResolvedType,
            ListGraphType list => list.ResolvedType,
            _ => null,
        };
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

using GraphQL.Validation;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>
/// Fields that answer to the same name must be the same field with the same arguments, wherever both can apply, and must give values
/// of one shape everywhere (GraphQL specification, "Field Selection Merging"). Stands in for the engine's rule, which compares every
/// field with every other and recurses through fragments: this one lays an operation out once and looks at each group of fields that
/// meet. Safe on what the guard let in, which bounds the fields of an operation.
/// </summary>
internal sealed class FieldsCanBeMerged : ValidationRuleBase
{
    private static readonly MatchingNodeVisitor<GraphQLOperationDefinition> Visitor = new(Check);

    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    // A fragment is looked at where an operation spreads it; one that none spreads is refused for that.
    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        var layout = Layout.Of(operation, context.Document, context.Schema);
        foreach (var conflict in new Conflicts(layout).Find()) context.ReportError(conflict.ToError(context.Document));
    }
}

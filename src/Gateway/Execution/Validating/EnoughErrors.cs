using GraphQL.Validation;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>Ends validation once there are as many errors as are written: each takes the engine longer than all else that it does at its place.</summary>
internal sealed class EnoughErrors(int enough) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => Look(context);

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => Look(context);

    private ValueTask Look(ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= enough ? throw new EnoughErrorsException([.. context.Errors]) : default;
}

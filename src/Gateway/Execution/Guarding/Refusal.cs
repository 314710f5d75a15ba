using GraphQLParser;
using GraphQLParser.AST;
using Immunotherapy.Gateway.Graph;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>Says no to a document, and where in it the reason stands.</summary>
internal static class Refusal
{
    public static OperationRefusedException Limit(GraphQLDocument document, ASTNode at, string message) => At(document, at, ErrorCodes.LimitExceeded, message);

    public static OperationRefusedException Invalid(GraphQLDocument document, ASTNode at, string message) => At(document, at, ErrorCodes.ValidationFailed, message);

    private static OperationRefusedException At(GraphQLDocument document, ASTNode node, string code, string message)
    {
        var at = Location.FromLinearPosition(document.Source, node.Location.Start);
        return new OperationRefusedException(Outcome.Refused, code, message, at.Line, at.Column);
    }
}

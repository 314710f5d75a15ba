using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Immunotherapy.Gateway.Execution.Plans.Compiling;

/// <summary>Finds the variables that decide over parts of a document.</summary>
internal sealed class ConditionVariables : ASTVisitor<ConditionVariables.Found>
{
    private static readonly ConditionVariables Visitor = new();

    private ConditionVariables() { }

    public static IReadOnlyList<string> Of(GraphQLDocument document)
    {
        var found = new Found();
        // Nothing in it waits.
        Visitor.VisitAsync(document, found).AsTask().GetAwaiter().GetResult();
        return found.Names;
    }

    protected override ValueTask VisitDirectiveAsync(GraphQLDirective directive, Found found)
    {
        if (directive.Arguments is { Count: 1 } arguments && arguments[0].Value is GraphQLVariable variable
            && !found.Names.Contains(variable.Name.StringValue)) found.Names.Add(variable.Name.StringValue);
        return default;
    }

    /// <summary>Their names, each once.</summary>
    internal sealed class Found : IASTVisitorContext
    {
        public List<string> Names { get; } = [];

        public CancellationToken CancellationToken => CancellationToken.None;
    }
}

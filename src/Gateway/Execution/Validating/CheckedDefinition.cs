using GraphQLParser;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Validating;

/// <summary>An operation or a fragment, and what was found in it that only the whole document can say to be right.</summary>
internal sealed class CheckedDefinition(ASTNode node)
{
    public ASTNode Node { get; } = node;

    public List<VariableUse> Uses { get; } = [];

    /// <summary>The names of the fragments that it spreads.</summary>
    public List<ROM> Spreads { get; } = [];
}

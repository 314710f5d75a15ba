using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using Immunotherapy.Gateway.Graph.Scalars;

namespace Immunotherapy.Gateway.Graph;

/// <summary>Prints a schema so that a change of it reads well as a diff: Query first, then all types by name.</summary>
internal static class SchemaText
{
    public static string Print(ISchema schema)
    {
        var document = schema.ToAST();
        // Every client knows @specifiedBy; it comes from the specification.
        document.Definitions.RemoveAll(d => d is GraphQLDirectiveDefinition directive && directive.Name.Value == SpecifiedByDirective.DirectiveName);
        document.Definitions.Sort((a, b) => string.CompareOrdinal(Rank(a), Rank(b)));
        return new SDLPrinter().Print(document).ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static string Rank(ASTNode definition) => definition switch
    {
        INamedNode named when named.Name.Value == "Query" => "",
        INamedNode named => named.Name.StringValue,
        _ => "",
    };
}

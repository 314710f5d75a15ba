using GraphQL.Validation;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>Two fields that meet and differ.</summary>
internal sealed record Conflict(LaidField One, LaidField Two, string Reason)
{
    private const string Section = "5.3.2";

    /// <summary>Told of the outermost fields that are not the same one, as the engine tells it.</summary>
    public ValidationError ToError(GraphQLDocument document)
    {
        var (one, two, reason) = (One, Two, Reason);
        var (left, right) = (new List<ASTNode> { one.Node }, new List<ASTNode> { two.Node });
        while (one.Outer is { } outerOne && two.Outer is { } outerTwo && !ReferenceEquals(outerOne, outerTwo))
        {
            reason = $"subfields '{one.Key}' conflict because {reason}";
            (one, two) = (outerOne, outerTwo);
            left.Insert(0, one.Node);
            right.Insert(0, two.Node);
        }
        return new ValidationError(document.Source, Section,
            $"Fields {one.Key} conflicts because {reason}. Use different aliases on the fields to fetch both if this was intentional.", [.. left, .. right]);
    }
}

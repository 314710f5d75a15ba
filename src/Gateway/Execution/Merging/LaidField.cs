using GraphQL.Types;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>One field of an operation in which every fragment stands where it is spread.</summary>
/// <param name="Node">As it is written.</param>
/// <param name="Outer">The field that it is selected from; null at the root.</param>
/// <param name="On">The type that it is selected on; null where that is unknown, which another rule tells.</param>
/// <param name="Type">The type of its value; null where that is unknown.</param>
/// <param name="Standing">Equal for fields that meet the same others: all the way down they are on the same types.</param>
internal sealed record LaidField(GraphQLField Node, LaidField? Outer, IGraphType? On, IGraphType? Type, int Standing)
{
    private readonly IGraphType? _certain = On is IObjectGraphType ? On : null;

    public string Key => (Node.Alias?.Name ?? Node.Name).StringValue;

    /// <summary>Whether both can apply to one object: nowhere on the way down are they on two different object types.</summary>
    public bool Meets(LaidField other)
    {
        var (one, two) = (this, other);
        while (!ReferenceEquals(one, two))
        {
            if (one._certain is not null && two._certain is not null && !ReferenceEquals(one._certain, two._certain)) return false;
            if (one.Outer is null || two.Outer is null) return true;
            (one, two) = (one.Outer, two.Outer);
        }
        return true;
    }
}

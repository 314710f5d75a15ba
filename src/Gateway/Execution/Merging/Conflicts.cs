using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Immunotherapy.Gateway.Execution.Merging;

/// <summary>Finds the fields of an operation that cannot be merged, each pair as it is written once.</summary>
internal sealed class Conflicts(Layout layout)
{
    // More are never written.
    private const int Most = 100;

    private readonly Signatures _signatures = new();
    private readonly HashSet<(GraphQLField, GraphQLField)> _told = [];
    private readonly List<Conflict> _found = [];

    public IReadOnlyList<Conflict> Find()
    {
        foreach (var group in layout.Groups)
            if (group.Count > 1 && _found.Count < Most) Look(group);
        return _found;
    }

    // What is asked for first: where it differs, so do the shapes in most cases, and that says more.
    private void Look(IReadOnlyList<LaidField> group)
    {
        var signature = _signatures.Of(group[0].Node);
        if (group.Any(f => _signatures.Of(f.Node) != signature)) LookAtSignatures(group);
        LookAtShapes(group);
    }

    // Having one shape carries over from pair to pair, so each is held against the first.
    private void LookAtShapes(IReadOnlyList<LaidField> group)
    {
        if (group.FirstOrDefault(f => f.Type is not null) is not { Type: { } shape } first) return;
        foreach (var field in group)
            if (field.Type is not null && !HaveOneShape(shape, field.Type)) Tell(first, field, $"they return conflicting types {shape} and {field.Type}");
    }

    // Who meets whom does not carry over, so each kind is held against each other; there are several only in strange documents.
    private void LookAtSignatures(IReadOnlyList<LaidField> group)
    {
        var distinct = group.Select(f => (Field: f, Signature: _signatures.Of(f.Node))).DistinctBy(f => (f.Field.Standing, f.Signature)).ToArray();
        for (var i = 0; i < distinct.Length; i++)
            for (var j = i + 1; j < distinct.Length; j++)
            {
                if (distinct[i].Signature == distinct[j].Signature || !distinct[i].Field.Meets(distinct[j].Field)) continue;
                Tell(distinct[i].Field, distinct[j].Field, Difference(distinct[i].Field.Node, distinct[j].Field.Node));
                if (_found.Count == Most) return;
            }
    }

    private static string Difference(GraphQLField one, GraphQLField two) => one.Name.Value == two.Name.Value
        ? "they have differing arguments"
        : $"{one.Name.StringValue} and {two.Name.StringValue} are different fields";

    private void Tell(LaidField one, LaidField two, string reason)
    {
        if (_told.Add((one.Node, two.Node))) _found.Add(new Conflict(one, two, reason));
    }

    private static bool HaveOneShape(IGraphType one, IGraphType two) => (one, two) switch
    {
        (NonNullGraphType a, NonNullGraphType b) => HaveOneShape(a.ResolvedType!, b.ResolvedType!),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        (ListGraphType a, ListGraphType b) => HaveOneShape(a.ResolvedType!, b.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        _ => one == two || !one.IsLeafType() && !two.IsLeafType(),
    };
}

using GraphQL.Types;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Reads a schema as the specification speaks of it.</summary>
internal static class SchemaTypes
{
    public static IGraphType Named(this IGraphType type) => type switch
    {
        NonNullGraphType required => required.ResolvedType!.Named(),
        ListGraphType list => list.ResolvedType!.Named(),
        _ => type,
    };

    public static bool IsLeaf(this IGraphType type) => type.Named() is ScalarGraphType;

    public static bool IsList(this IGraphType type) => type switch
    {
        NonNullGraphType required => required.ResolvedType!.IsList(),
        _ => type is ListGraphType,
    };

    public static IReadOnlyList<FieldType> Fields(this IGraphType type) => type is IComplexGraphType complex ? [.. complex.Fields] : [];

    /// <summary>What two fields of one response key must have alike: the whole of a leaf's type, the wrapping of any other.</summary>
    public static string Shape(this IGraphType type) => type switch
    {
        NonNullGraphType required => $"{required.ResolvedType!.Shape()}!",
        ListGraphType list => $"[{list.ResolvedType!.Shape()}]",
        ScalarGraphType leaf => leaf.Name,
        _ => "{}",
    };

    /// <summary>The types that a fragment may be on where this type stands.</summary>
    public static IReadOnlyList<IGraphType> Overlapping(this IGraphType type) => type switch
    {
        IInterfaceGraphType @interface => [type, .. @interface.PossibleTypes, .. @interface.PossibleTypes.SelectMany(t => t.ResolvedInterfaces).Distinct()],
        IObjectGraphType entry => [type, .. entry.ResolvedInterfaces],
        _ => [],
    };
}

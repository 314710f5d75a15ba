using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>What entries can be ordered by: <c>TherapySortInput</c>. One field in each object, so that the order of keys is plain.</summary>
internal sealed class SortInput : InputObjectGraphType, IAbout
{
    public const string Descending = "DESC";

    public SortInput(string name, string description)
    {
        Name = name;
        Description = description;
    }

    public IReadOnlyList<ContentType> About { get; init; } = [];

    public static IReadOnlyList<Ordering> ReadAll(SortInput input, object? value, ArgumentLimits limits)
    {
        var keys = ArgumentList.Of(value);
        if (keys.Count > limits.OrderKeys) throw ArgumentRefused.Limit($"`order` takes at most {limits.OrderKeys} keys.");
        return [.. keys.Select(key => input.Read(key, [], limits)).OfType<Ordering>()];
    }

    // Null for an object without a field: it orders by nothing.
    private Ordering? Read(object? value, IReadOnlyList<Field> through, ArgumentLimits limits)
    {
        if (value is not IDictionary<string, object?> { Count: > 0 } given) return null;
        if (given.Count > 1) throw ArgumentRefused.Input("Each object of `order` takes one field; give several objects to order by several fields.");
        if (through.Count >= limits.FilterDepth) throw ArgumentRefused.Limit($"`order` follows at most {limits.FilterDepth} links.");
        var (name, by) = given.Single();
        return Fields.Find(name) switch
        {
            SortField field => by is null ? null : new Ordering(through, field.Scalar, (string)by == Descending),
            SortLink link => ((SortInput)link.ResolvedType!).Read(by, link.Link is null ? through : [.. through, link.Link], limits),
            _ => throw new InvalidOperationException($"{Name} has no field '{name}'."),
        };
    }
}

/// <summary>A field of a sort input that names a value.</summary>
internal sealed class SortField(Scalar scalar) : FieldType
{
    public Scalar Scalar { get; } = scalar;
}

/// <summary>A field of a sort input that goes on: over a link, or (null) into a group of the same entry.</summary>
internal sealed class SortLink(Field? link) : FieldType
{
    public Field? Link { get; } = link;
}

using GraphQL.Types;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>Makes the sort input of every type from the descriptors.</summary>
internal sealed class SortInputs(Catalog catalog)
{
    private readonly Dictionary<string, SortInput> _inputs = [];
    private readonly EnumerationGraphType _direction = Direction();

    public SortInput Of(ContentType type)
    {
        if (_inputs.TryGetValue(type.Name, out var known)) return known;
        var sort = _inputs[type.Name] = new SortInput($"{type.Name}SortInput", $"What entries of type {type.Name} are ordered by: one field in each object.") { About = [type] };
        Add(sort, "id", "By id.", null, new Scalar.System(SystemScalar.Id));
        foreach (var (scalar, name, description) in SystemScalars.OfEntry) Add(sort, name, description, null, new Scalar.System(scalar));
        sort.AddField(new SortLink(null) { Name = SystemScalars.Review, Description = SystemScalars.ReviewDescription, ResolvedType = OfReview() });
        foreach (var field in type.Fields) AddDeclared(sort, field);
        return sort;
    }

    private void AddDeclared(SortInput sort, Field field)
    {
        if (field.Kind is FieldKind.Link)
            sort.AddField(new SortLink(field)
            { Name = field.Name, Description = field.Description, DeprecationReason = field.Deprecated, ResolvedType = Of(catalog.TargetOf(field)!) });
        else if (!field.IsList && IsOrdered(field.Kind))
            Add(sort, field.Name, field.Description, field.Deprecated, new Scalar.Of(field));
    }

    private static bool IsOrdered(FieldKind kind) => kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url => true,
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks => false,
    };

    private SortInput OfReview()
    {
        const string name = "ReviewSortInput";
        if (_inputs.TryGetValue(name, out var known)) return known;
        var sort = _inputs[name] = new SortInput(name, "What of a review entries are ordered by: one field in each object.");
        foreach (var (scalar, field, description) in SystemScalars.OfReview) Add(sort, field, description, null, new Scalar.System(scalar));
        return sort;
    }

    private void Add(SortInput sort, string name, string description, string? deprecated, Scalar scalar) =>
        sort.AddField(new SortField(scalar) { Name = name, Description = description, DeprecationReason = deprecated, ResolvedType = _direction });

    private static EnumerationGraphType Direction()
    {
        var direction = new EnumerationGraphType { Name = "SortEnumType", Description = "Which end of an order comes first." };
        direction.Add("ASC", "ASC", "Lowest first; entries without a value come first.");
        direction.Add(SortInput.Descending, SortInput.Descending, "Highest first; entries without a value come last.");
        return direction;
    }
}

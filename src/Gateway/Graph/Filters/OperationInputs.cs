using Immunotherapy.Gateway.Graph.Scalars;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>The operation inputs of a schema: one instance for each scalar and enum.</summary>
internal sealed class OperationInputs(TypeBook types)
{
    private readonly Dictionary<string, OperationInput> _enums = [];

    public OperationInput String { get; } = new(types.String, "String", Comparisons.Texts, canNest: true);
    public OperationInput Int { get; } = new(types.Int, "Int", Comparisons.Ordered, canNest: false);
    public OperationInput Float { get; } = new(types.Float, "Float", Comparisons.Ordered, canNest: false);
    public OperationInput Boolean { get; } = new(types.Boolean, "Boolean", Comparisons.EqualityOnly, canNest: false);
    public OperationInput Date { get; } = new(types.Date, "Date", Comparisons.Ordered, canNest: false);
    public OperationInput DateTime { get; } = new(types.DateTime, "DateTime", Comparisons.Ordered, canNest: false);
    public OperationInput Id { get; } = new(types.Id, "Id", Comparisons.Equality, canNest: false);

    public OperationInput Enum(Vocabulary vocabulary)
    {
        if (!_enums.TryGetValue(vocabulary.Name, out var operation))
            _enums[vocabulary.Name] = operation = Of(types.Enum(vocabulary));
        return operation;
    }

    public OperationInput Of(Field field) => field.Kind switch
    {
        // An address is compared as the text it is.
        FieldKind.Text or FieldKind.Url => String,
        FieldKind.Number => field.IsFractional ? Float : Int,
        FieldKind.Boolean => Boolean,
        FieldKind.Date => Date,
        FieldKind.Instant => DateTime,
        FieldKind.Enum => Enum(field.Vocabulary!),
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links
            or FieldKind.AnyLinks => throw new NotSupportedException($"'{field.Name}' is not a scalar."),
    };

    public OperationInput Of(SystemScalar scalar) => scalar switch
    {
        SystemScalar.Id => Id,
        SystemScalar.Slug => String,
        SystemScalar.Revision => Int,
        SystemScalar.PublishedAt or SystemScalar.UpdatedAt => DateTime,
        SystemScalar.LastReviewed or SystemScalar.NextReviewDue => Date,
        SystemScalar.Overdue => Boolean,
    };

    private static OperationInput Of(EncodedEnum type) => new(type, type.Name, Comparisons.Equality, canNest: false);
}

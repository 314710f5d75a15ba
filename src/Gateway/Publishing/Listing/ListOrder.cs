using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>What a list is sorted by: a single-valued field, or a column of the work. Entries without a value come last, either way.</summary>
public abstract record ListOrder(bool Descending)
{
    public sealed record ByField(Field Field, bool Descending) : ListOrder(Descending);

    public sealed record ByWork(WorkColumn Column, bool Descending) : ListOrder(Descending);

    /// <summary>Whether a field has one value that can be put in order.</summary>
    public static bool CanSort(Field field) => !field.IsList && field.Kind switch
    {
        FieldKind.Text or FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant or FieldKind.Enum or FieldKind.Url => true,
        FieldKind.RichText or FieldKind.Code or FieldKind.Image or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks => false,
    };
}

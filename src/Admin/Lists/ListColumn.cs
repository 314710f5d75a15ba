using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Lists;

/// <summary>A column of a list: a field of the content type, or something of the work on it.</summary>
public sealed record ListColumn(string Key, Field? Field, WorkColumn? Work)
{
    public bool CanSort => Field is null || ListOrder.CanSort(Field);

    public ListOrder Order(bool descending) =>
        Field is null ? new ListOrder.ByWork(Work!.Value, descending) : new ListOrder.ByField(Field, descending);
}

using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>The order of a list, where it has no heads of columns to press: on a narrow screen, and by columns that are not shown.</summary>
public sealed partial class SortChoice
{
    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required Action<ListAddress> GoTo { get; set; }

    private string Chosen => Address.Sort is null ? "" : Address.Descending ? "-" + Address.Sort : Address.Sort;

    private IEnumerable<ListColumn> Sortable => ListColumns.Of(Address.Type).Where(c => c.CanSort).Prepend(ListColumns.Title(Address.Type));

    private void Choose(ChangeEventArgs chosen)
    {
        var key = chosen.Value?.ToString() ?? "";
        GoTo(Address with { Sort = key.Length == 0 ? null : key.TrimStart('-'), Descending = key.StartsWith('-'), Page = 1 });
    }
}

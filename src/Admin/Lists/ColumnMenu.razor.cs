using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>Chooses what stands beside the title.</summary>
public sealed partial class ColumnMenu
{
    [Parameter, EditorRequired]
    public required ListAddress Address { get; set; }

    [Parameter, EditorRequired]
    public required Action<ListAddress> GoTo { get; set; }

    private IReadOnlyList<string> Shown => Address.Columns ?? [.. ListColumns.Usual(Address.Type).Select(c => c.Key)];

    // Columns keep the order of the descriptor, whatever the order of choosing.
    private void Toggle(ListColumn column)
    {
        var shown = Shown.ToHashSet();
        if (!shown.Remove(column.Key)) shown.Add(column.Key);
        GoTo(Address with { Columns = [.. ListColumns.Of(Address.Type).Select(c => c.Key).Where(shown.Contains)] });
    }
}

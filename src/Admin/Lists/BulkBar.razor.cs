using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>What can be done to the entries that are marked.</summary>
public sealed partial class BulkBar
{
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<Guid> Chosen { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter]
    public EventCallback ChooseAll { get; set; }

    [Parameter]
    public EventCallback Clear { get; set; }

    [Parameter]
    public EventCallback<BulkKind> Act { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Lists;

/// <summary>What can be done to the entries that are marked.</summary>
public sealed partial class BulkBar
{
    [Parameter, EditorRequired]
    public required IReadOnlyCollection<Guid> Chosen { get; set; }

    [Parameter, EditorRequired]
    public int Total { get; set; }

    [Parameter, EditorRequired]
    public required Func<Task> ChooseAll { get; set; }

    [Parameter, EditorRequired]
    public required Action Clear { get; set; }

    [Parameter, EditorRequired]
    public required Func<BulkKind, Task> Act { get; set; }
}

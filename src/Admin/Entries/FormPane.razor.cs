using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Entries;

/// <summary>The fields of the entry, as its descriptor says them.</summary>
public sealed partial class FormPane
{
    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Seat Seat { get; set; }

    /// <summary>The path of the field to begin with.</summary>
    [Parameter]
    public string? Field { get; set; }
}

using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>An entry that is linked or could be, in short: what it is called, what it is, how far it is, and its picture where it has one.</summary>
public sealed partial class EntryCard
{
    [Parameter, EditorRequired]
    public required LinkCard Of { get; set; }

    /// <summary>Its title is a link to its page.</summary>
    [Parameter]
    public bool Leads { get; set; }

    /// <summary>A line on what comes of it here.</summary>
    [Parameter]
    public string? Note { get; set; }
}

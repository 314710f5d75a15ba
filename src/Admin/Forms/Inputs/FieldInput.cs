using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms.Inputs;

/// <summary>
/// The elements of one field. They are drawn once, without a value: the form's script puts it in, and owns them from then on.
/// </summary>
public abstract class FieldInput : ComponentBase
{
    private bool _isDrawn;

    [Parameter]
    public required Field Field { get; set; }

    /// <summary>The id of the element that is typed in.</summary>
    [Parameter]
    public required string Id { get; set; }

    /// <summary>The ids of what names it.</summary>
    [Parameter]
    public required string LabelledBy { get; set; }

    /// <summary>The ids of what explains it: help, what is wrong.</summary>
    [Parameter]
    public required string DescribedBy { get; set; }

    /// <summary>The language of what is written in it, for spelling and for those who listen; null: of no language.</summary>
    [Parameter]
    public string? Lang { get; set; }

    protected override bool ShouldRender() => !_isDrawn;

    protected override void OnAfterRender(bool firstRender) => _isDrawn = true;
}

using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>One value of the form: what is typed in, what is wrong with it, and the question which of two versions it is to be.</summary>
public sealed partial class ValueBox
{
    private bool _isDrawn;

    [Parameter]
    public required Field Field { get; set; }

    [Parameter]
    public required FieldPath Path { get; set; }

    /// <summary>The id of what names the field.</summary>
    [Parameter]
    public required string NameId { get; set; }

    /// <summary>The id of what explains the field.</summary>
    [Parameter]
    public required string HelpId { get; set; }

    private string Id => ElementId.Of(Path);

    private Dictionary<string, object> Parameters => new()
    {
        ["Field"] = Field,
        ["Id"] = Id,
        ["LabelledBy"] = Path.Locale is null ? NameId : $"{NameId} {Id}-language",
        ["DescribedBy"] = $"{HelpId} {Id}-problem",
        ["Lang"] = Path.Locale?.Tag()!,
    };

    protected override bool ShouldRender() => !_isDrawn;

    protected override void OnAfterRender(bool firstRender) => _isDrawn = true;
}

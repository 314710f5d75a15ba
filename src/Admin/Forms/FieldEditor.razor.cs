using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>A field of an entry or of a part of it, as its descriptor says: its name, its help, and its values side by side in all languages.</summary>
public sealed partial class FieldEditor
{
    private bool _isDrawn;

    [Parameter]
    public required Field Field { get; set; }

    /// <summary>Without a language.</summary>
    [Parameter]
    public required FieldPath Path { get; set; }

    [Inject]
    internal PartsEditors Editors { get; set; } = null!;

    private string Id => ElementId.Of(Path);

    private string NameId => Id + "-name";

    private string HelpId => Id + "-help";

    protected override bool ShouldRender() => !_isDrawn;

    protected override void OnAfterRender(bool firstRender) => _isDrawn = true;
}

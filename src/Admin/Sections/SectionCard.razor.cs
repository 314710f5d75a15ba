using Immunotherapy.Admin.Forms;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Sections;

/// <summary>One section of a page, to be written in; folded, it is a line.</summary>
public sealed partial class SectionCard
{
    [Parameter, EditorRequired]
    public required SectionSummary Of { get; set; }

    [Parameter, EditorRequired]
    public required int At { get; set; }

    [Parameter, EditorRequired]
    public required int Count { get; set; }

    /// <summary>What the section is called where it is moved and removed.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    /// <summary>The list that it stands in.</summary>
    [Parameter, EditorRequired]
    public required Field Parts { get; set; }

    [Parameter, EditorRequired]
    public required bool IsEditable { get; set; }

    /// <summary>The place it is to have, from 0.</summary>
    [Parameter]
    public EventCallback<int> Moved { get; set; }

    [Parameter]
    public EventCallback Removed { get; set; }

    [Inject]
    internal EntryLooks Looks { get; set; } = null!;

    private string Id => ElementId.Of(new FieldPath(Parts.Name, Of.Key));

    private FieldPath Path(string field) => new(Parts.Name, Of.Key, field);
}

using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview;

/// <summary>What stands on every patient's page: title, notice, sources, dates, and that it is no advice.</summary>
public sealed partial class PatientBody
{
    [Parameter, EditorRequired] public required PatientContent Content { get; set; }
    [Parameter, EditorRequired] public required ContentType Type { get; set; }

    /// <summary>What keeps the draft from being published, said to its editors.</summary>
    [Parameter] public IReadOnlyList<Finding> Needed { get; set; } = [];

    private string? TitleField => Type.Title.IsLocalized ? Words(Type.Title.Name) : Fact(Type.Title.Name);
}

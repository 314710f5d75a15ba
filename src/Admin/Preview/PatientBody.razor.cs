using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview;

/// <summary>What stands on every patient's page: title, notice, sources, dates, and that it is no advice.</summary>
public sealed partial class PatientBody
{
    [Parameter, EditorRequired] public required PatientContent Content { get; set; }
    [Parameter, EditorRequired] public required ContentType Type { get; set; }

    private string? TitleField => Type.Title.IsLocalized ? Words(Type.Title.Name) : Fact(Type.Title.Name);

    private string? FieldOf(MissingField missing) =>
        Type.Find(missing.Path) is { } field ? new FieldPath(field.Name, Locale: field.IsLocalized ? View.Locale : null).ToString() : null;
}

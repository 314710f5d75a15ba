using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview;

/// <summary>The page of one entry as patients see it, whole: what is served to the frame of the console and to a reviewer.</summary>
public sealed partial class PatientDocument
{
    [Parameter, EditorRequired] public required PatientView View { get; set; }
    [Parameter, EditorRequired] public required PatientContent Content { get; set; }
    [Parameter, EditorRequired] public required ContentType Type { get; set; }

    /// <summary>What keeps the draft from being published, said to its editors.</summary>
    [Parameter] public IReadOnlyList<Finding> Needed { get; set; } = [];

    /// <summary>The colours to look at it in, <c>light</c> or <c>dark</c>; null: as the system has it.</summary>
    [Parameter] public string? Scheme { get; set; }

    private string Title => Content switch
    {
        PatientContent.Page page => page.Entry.Title,
        PatientContent.Plain { Title: { } title } => title,
        _ => View.Words["Patient.Site"],
    };

    // A missing translation shows another language, and says so to whoever reads aloud.
    private string Shown => Content switch
    {
        PatientContent.Page page => page.Entry.Locale.ToLowerInvariant(),
        PatientContent.Plain plain => plain.Served.Tag(),
        _ => View.Locale.Tag(),
    };
}

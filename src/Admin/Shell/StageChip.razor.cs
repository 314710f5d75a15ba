using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Shell;

/// <summary>Where an entry stands, as a word on a colour.</summary>
public sealed partial class StageChip
{
    [Parameter, EditorRequired]
    public EntryStage Stage { get; set; }
}

using Immunotherapy.Admin.Preview.Entries;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview.Pieces;

/// <summary>The part of a patient's page that differs from type to type.</summary>
public abstract class EntryPiece<T> : PatientPiece where T : ShownEntry
{
    [Parameter, EditorRequired] public required T Entry { get; set; }
}

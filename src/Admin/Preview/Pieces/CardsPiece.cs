using Immunotherapy.Admin.Preview.Entries;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Preview.Pieces;

/// <summary>Several entries of one type, shown in short.</summary>
public abstract class CardsPiece : PatientPiece
{
    [Parameter, EditorRequired] public required IReadOnlyList<Card> Of { get; set; }
}

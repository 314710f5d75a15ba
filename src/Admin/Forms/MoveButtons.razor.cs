using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>Moves an item of a list by keyboard or by single presses, for whoever does not drag.</summary>
public sealed partial class MoveButtons
{
    [Parameter]
    public required int At { get; set; }

    [Parameter]
    public required int Count { get; set; }

    /// <summary>What those who listen hear of the item.</summary>
    [Parameter]
    public required string Name { get; set; }

    [Parameter]
    public required bool IsEditable { get; set; }

    /// <summary>The place it is to have, from 0.</summary>
    [Parameter]
    public EventCallback<int> Moved { get; set; }

    private Task ToAsync(ChangeEventArgs chosen) => Moved.InvokeAsync(int.Parse((string)chosen.Value!, CultureInfo.InvariantCulture));
}

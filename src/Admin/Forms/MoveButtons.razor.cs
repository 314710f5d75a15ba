using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Forms;

/// <summary>Moves an item of a list by keyboard or by single presses, for whoever does not drag.</summary>
public sealed partial class MoveButtons
{
    private ElementReference _up;
    private ElementReference _down;
    private ElementReference _to;
    private (Way Way, int From)? _pressed;

    private enum Way
    {
        Up,
        Down,
        To,
    }

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

    // An element that is moved in the page loses the focus: who moves by keyboard goes on where they were.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_pressed is not var (way, from) || from == At) return;
        _pressed = null;
        await (way switch
        {
            Way.Up => At == 0 ? _down : _up,
            Way.Down => At == Count - 1 ? _up : _down,
            Way.To => _to,
        }).FocusAsync();
    }

    private Task ToAsync(ChangeEventArgs chosen) => MoveAsync(Way.To, int.Parse((string)chosen.Value!, CultureInfo.InvariantCulture));

    private Task MoveAsync(Way way, int place)
    {
        _pressed = (way, At);
        return Moved.InvokeAsync(place);
    }
}

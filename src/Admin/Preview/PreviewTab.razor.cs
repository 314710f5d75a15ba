using Immunotherapy.Admin.Entries;
using Immunotherapy.Gateway.Publishing.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.Preview;

/// <summary>The patient's page beside the form: it follows what is typed, in place, on screens of three widths.</summary>
public sealed partial class PreviewTab : IAsyncDisposable
{
    private static readonly string[] Schemes = ["system", "light", "dark"];

    private readonly CancellationTokenSource _leaving = new();
    private ElementReference _room;
    private IJSObjectReference? _script;
    private IJSObjectReference? _frame;
    private DotNetObjectReference<PreviewTab>? _this;
    private Device _device = Device.Phone;
    private string _scheme = Schemes[0];
    private string? _address;
    private EntryView? _told;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    private string Address => PreviewDoor.AddressOf(Entry.Id, Entry.Language, Entry.Seen);

    protected override void OnInitialized()
    {
        Entry.Changed += OnChanged;
        (_address, _told) = (Address, Entry.View);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender) return;
        var loaded = Entry.View;
        _this = DotNetObjectReference.Create(this);
        _script = await Js.InvokeAsync<IJSObjectReference>("import", _leaving.Token, "./js/preview/frame.js");
        _frame = await _script.InvokeAsync<IJSObjectReference>("open", _leaving.Token, _room, _this, (int)_device, _scheme, loaded.DraftVersion);
        // What came meanwhile.
        await TellAsync("refresh", TypedSince(loaded));
    }

    /// <summary>Called by the frame: a text of this field was clicked.</summary>
    [JSInvokable]
    public Task GoToAsync(string field) => Entry.GoToAsync(field);

    public async ValueTask DisposeAsync()
    {
        Entry.Changed -= OnChanged;
        await _leaving.CancelAsync();
        _leaving.Dispose();
        _this?.Dispose();
        try
        {
            if (_frame is not null) await _frame.InvokeVoidAsync("close");
            if (_frame is not null) await _frame.DisposeAsync();
            if (_script is not null) await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the frame with it.
        }
    }

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    // Another language or perspective is another page; anything else is the same page brought up to date, while there is one.
    private void OnChanged()
    {
        if (Entry.IsGone) return;
        if (_address != Address)
        {
            _address = Address;
            StateHasChanged();
        }
        else
        {
            var typed = TypedSince(_told!);
            _ = InvokeAsync(() => TellAsync("refresh", typed));
        }
        _told = Entry.View;
    }

    // A batch that was typed on this very page is shown already: the script knows it by its version. Null: more has changed than texts.
    private long? TypedSince(EntryView before) => Entry.View.StandsAs(before) ? Entry.View.DraftVersion : null;

    private Task ShowOnAsync(Device device)
    {
        _device = device;
        return TellAsync("widen", (int)device);
    }

    private Task ColourAsync(string scheme)
    {
        _scheme = scheme;
        return TellAsync("colour", scheme);
    }

    private async Task TellAsync(string what, params object?[] with)
    {
        try
        {
            if (_frame is not null) await _frame.InvokeVoidAsync(what, _leaving.Token, with);
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException or ObjectDisposedException)
        {
            // The page is being left.
        }
    }
}

using Immunotherapy.Admin.Entries;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.Forms;

/// <summary>The form of the open entry: drawn from its descriptor, filled and saved by its script.</summary>
public sealed partial class EntryForm : IAsyncDisposable
{
    private readonly FormValues _values = new();
    private readonly SemaphoreSlim _telling = new(1, 1);
    private DotNetObjectReference<EntryForm>? _self;
    private IJSObjectReference? _module;
    private IJSObjectReference? _form;
    private ElementReference _root;
    private bool _isStale = true;

    [CascadingParameter]
    public required OpenEntry Entry { get; set; }

    [Parameter]
    public required Seat Seat { get; set; }

    /// <summary>The path of the field to begin with.</summary>
    [Parameter]
    public string? Field { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    /// <summary>The editor is in this field now.</summary>
    [JSInvokable]
    public void MoveTo(string? path) => Seat.MoveTo(path);

    [JSInvokable]
    public Task Reorder(string list, string item, int place) => Entry.ReorderAsync(list, item, place);

    protected override void OnInitialized()
    {
        Entry.Changed += OnChanged;
        Entry.Going += GoAsync;
        Entry.Flushing += FlushAsync;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await OpenAsync();
        else if (_isStale) await TellAsync();
    }

    public async ValueTask DisposeAsync()
    {
        Entry.Changed -= OnChanged;
        Entry.Going -= GoAsync;
        Entry.Flushing -= FlushAsync;
        try
        {
            if (_form is not null) await _form.InvokeVoidAsync("dispose");
            if (_form is not null) await _form.DisposeAsync();
            if (_module is not null) await _module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }
        _self?.Dispose();
        _telling.Dispose();
    }

    private async Task OpenAsync()
    {
        _self = DotNetObjectReference.Create(this);
        _module = await Js.InvokeAsync<IJSObjectReference>("import", "./js/form/form.js");
        var view = Entry.View;
        _form = await _module.InvokeAsync<IJSObjectReference>("open", _root, new
        {
            entry = view.Id,
            revision = view.BaseRevision,
            version = view.DraftVersion,
            values = _values.News(view),
            isEditable = Entry.IsEditable,
            words = FormScriptWords.Of(Words),
        }, _self);
        if (Field is not null) await GoAsync(Field);
        await TellAsync();
    }

    // Where parts came or went, lists draw themselves first, so that the script finds the fields that it is told of; typing draws nothing.
    private void OnChanged()
    {
        _isStale = true;
        if (_values.AreFor(Entry.View)) _ = TellOfTypingAsync();
        else StateHasChanged();
    }

    private async Task TellOfTypingAsync()
    {
        try
        {
            await TellAsync();
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private async Task TellAsync()
    {
        if (_form is null) return;
        await _telling.WaitAsync();
        try
        {
            if (!_isStale) return;
            _isStale = false;
            var view = Entry.View;
            await _form.InvokeVoidAsync("receive", view.DraftVersion, _values.News(view), Entry.IsEditable, FormValues.Lagging(view));
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone: a new page begins with everything.
        }
        finally
        {
            _telling.Release();
        }
    }

    private async Task GoAsync(string path)
    {
        if (_form is not null) await _form.InvokeVoidAsync("focus", path);
    }

    private async Task FlushAsync()
    {
        if (_form is not null) await _form.InvokeAsync<bool>("flush");
    }
}

using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.Entries;

/// <summary>The page of one entry: its header, its form, and what can be seen of it beside the form.</summary>
public sealed partial class EntryPage : IAsyncDisposable
{
    private readonly CancellationTokenSource _leaving = new();
    private OpenEntry? _entry;
    private Seat? _seat;
    private ElementReference _panes;
    private IJSObjectReference? _script;
    private bool _isMissing;
    private bool _showsInspector;

    [Parameter]
    public required string Plural { get; set; }

    [Parameter]
    public required Guid Id { get; set; }

    /// <summary>The tag of the language to begin with.</summary>
    [SupplyParameterFromQuery(Name = "lang")]
    public string? Lang { get; set; }

    /// <summary>The path of the field to begin with.</summary>
    [SupplyParameterFromQuery(Name = "field")]
    public string? Field { get; set; }

    [Inject]
    public required Sentences Sentences { get; set; }

    [Inject]
    public required Desk Desk { get; set; }

    [Inject]
    public required EditorQueries Queries { get; set; }

    [Inject]
    public required EntryNews News { get; set; }

    [Inject]
    public required ICurrentActor Actor { get; set; }

    [Inject]
    public required Presence Presence { get; set; }

    [Inject]
    public required IIds Ids { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    private string Title => _entry!.View.Title(_entry.Language) ?? Words["Untitled"];

    protected override async Task OnParametersSetAsync()
    {
        if (_entry?.Id == Id) return;
        await CloseAsync();
        var (actor, id) = (await Actor.GetAsync(), Id);
        _entry = await OpenEntry.OpenAsync(
            Desk, stop => Queries.ReadEntryAsync(id, stop), News, actor, $"page-{Ids.Next():N}", Locales.FromTag(Lang ?? "") ?? Locales.Default, InvokeAsync, Sentences.Of, _leaving.Token);
        _isMissing = _entry is null || _entry.Type.Plural != Plural;
        if (_entry is null) return;
        _seat = Presence.Sit(Id, actor.Name, () => _ = InvokeAsync(StateHasChanged));
        _entry.HeadChanged += StateHasChanged;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_entry is null || _isMissing || _script is not null) return;
        _script = await Js.InvokeAsync<IJSObjectReference>("import", "./js/entry/panes.js");
        await _script.InvokeVoidAsync("watch", _panes);
    }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await CloseAsync();
        _leaving.Dispose();
        if (_script is null) return;
        try
        {
            await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the script with it.
        }
    }

    private static string Pressed(bool isPressed) => isPressed ? "true" : "false";

    private async Task CloseAsync()
    {
        _seat?.Dispose();
        if (_entry is null) return;
        _entry.HeadChanged -= StateHasChanged;
        await _entry.DisposeAsync();
        _entry = null;
    }
}

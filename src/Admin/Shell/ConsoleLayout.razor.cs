using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;
using MudBlazor;

namespace Immunotherapy.Admin.Shell;

/// <summary>What is around every page of the console: the bar, the rail, the colours, and a net under the page.</summary>
public sealed partial class ConsoleLayout : IAsyncDisposable
{
    private MudThemeProvider? _provider;
    private ErrorBoundary? _boundary;
    private IJSObjectReference? _script;
    private ColourScheme _scheme;
    private bool _isDark;
    private bool _isReady;
    private bool _railIsOpen;
    private bool _hasKeys;

    [CascadingParameter(Name = "FirstScheme")]
    public ColourScheme FirstScheme { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    private string Here => Navigation.Uri.Split('#', 2)[0];

    protected override void OnInitialized()
    {
        _scheme = FirstScheme;
        Navigation.LocationChanged += OnMoved;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isReady && !_hasKeys)
        {
            _hasKeys = true;
            await TakeKeysAsync();
        }
        if (!firstRender) return;
        await _provider!.WatchSystemDarkModeAsync(FollowSystemAsync);
        _isDark = await IsDarkAsync();
        // Not before the colours are known: nothing is painted twice.
        _isReady = true;
        StateHasChanged();
    }

    private async Task TakeKeysAsync()
    {
        try
        {
            await using var keys = await Js.InvokeAsync<IJSObjectReference>("import", "./js/shortcuts.js");
            await keys.InvokeVoidAsync("ready");
        }
        catch (JSDisconnectedException)
        {
            // Whoever opened the page has left it already.
        }
    }

    private async Task ChooseAsync(ColourScheme scheme)
    {
        _scheme = scheme;
        _script ??= await Js.InvokeAsync<IJSObjectReference>("import", "./js/scheme.js");
        await _script.InvokeVoidAsync("choose", scheme.Name(), ColourSchemes.Cookie);
        _isDark = await IsDarkAsync();
    }

    private async Task FollowSystemAsync(bool isDark)
    {
        if (_scheme is not ColourScheme.System) return;
        _isDark = isDark;
        await InvokeAsync(StateHasChanged);
    }

    private async Task<bool> IsDarkAsync() => _scheme switch
    {
        ColourScheme.System => await _provider!.GetSystemDarkModeAsync(),
        ColourScheme.Light => false,
        ColourScheme.Dark => true,
    };

    private void ToggleRail() => _railIsOpen = !_railIsOpen;

    private void Recover() => _boundary?.Recover();

    private void OnMoved(object? sender, LocationChangedEventArgs moved)
    {
        _railIsOpen = false;
        _boundary?.Recover();
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Navigation.LocationChanged -= OnMoved;
        try
        {
            if (_script is not null) await _script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its script with it.
        }
    }
}

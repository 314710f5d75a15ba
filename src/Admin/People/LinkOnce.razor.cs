using System.Globalization;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.People;

/// <summary>Shows a link the one time that it can be shown: there is no mail server that would send it.</summary>
public sealed partial class LinkOnce
{
    private bool _isCopied;

    [Parameter, EditorRequired]
    public required MadeLink Link { get; set; }

    [Parameter, EditorRequired]
    public required string For { get; set; }

    [Parameter]
    public EventCallback Closed { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    private string Address => Navigation.BaseUri.TrimEnd('/') + Link.Path;

    private string Until => Link.ExpiresAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private async Task CopyAsync()
    {
        await Js.InvokeVoidAsync("navigator.clipboard.writeText", Address);
        _isCopied = true;
    }
}

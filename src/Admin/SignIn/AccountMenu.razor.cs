using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.JSInterop;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Who is signed in, where their account is, and the way out.</summary>
public sealed partial class AccountMenu
{
    private string _name = "";

    [CascadingParameter]
    public required Task<AuthenticationState> Session { get; set; }

    [Inject]
    public required IJSRuntime Js { get; set; }

    protected override async Task OnParametersSetAsync() => _name = (await Session).User.Identity?.Name ?? "";

    private async Task SignOutAsync()
    {
        await using var script = await Js.InvokeAsync<IJSObjectReference>("import", "./js/sign-out.js");
        await script.InvokeVoidAsync("signOut");
    }
}

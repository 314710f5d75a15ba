using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Leaves an open page for the sign-in when its session has ended: signed out elsewhere, disabled, too old.</summary>
public sealed partial class SessionEnd
{
    [CascadingParameter]
    public required Task<AuthenticationState> Session { get; set; }

    [Inject]
    public required NavigationManager Navigation { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if ((await Session).User.Identity?.IsAuthenticated is not true)
            Navigation.NavigateTo(SignInAddresses.With(SignInAddresses.SignIn, "/" + Navigation.ToBaseRelativePath(Navigation.Uri)), forceLoad: true);
    }
}

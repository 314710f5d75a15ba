using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components.Authorization;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Reads it from the session. What the account may do is not: the Desk asks the store.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider session) : ICurrentActor
{
    public async Task<Actor> GetAsync()
    {
        var user = (await session.GetAuthenticationStateAsync()).User;
        return AccountClaims.IdOf(user) is { } id
            ? new Actor(user.Identity?.Name ?? id.ToString(), id)
            : throw new RefusedException("account", "You are signed out. Sign in again: what you typed is kept in this browser.");
    }
}

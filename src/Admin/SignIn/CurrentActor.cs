using System.Security.Claims;
using Immunotherapy.Gateway.Publishing;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Reads it from the session, of a page as of what its script asks. What the account may do is not: the Desk asks the store.</summary>
internal sealed class CurrentActor(AuthenticationStateProvider session, IHttpContextAccessor request) : ICurrentActor
{
    public async Task<Actor> GetAsync()
    {
        var user = request.HttpContext is { } context && IsScripts(context) ? context.User : await OfPageAsync();
        return AccountClaims.IdOf(user) is { } id
            ? new Actor(user.Identity?.Name ?? id.ToString(), id)
            : throw new RefusedException("account", $"You are signed out. Sign in again: what you typed is kept in this browser.");
    }

    private async Task<ClaimsPrincipal> OfPageAsync() => (await session.GetAuthenticationStateAsync()).User;

    // A page knows its person by its connection, and hears when that ends; what a script sends has the cookie.
    private static bool IsScripts(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/_blazor") && context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null;
}

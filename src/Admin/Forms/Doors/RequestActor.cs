using System.Security.Claims;
using Immunotherapy.Admin.SignIn;
using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Forms.Doors;

/// <summary>Who sends a request, by its session. What they may do is not in it: the Desk asks the store.</summary>
internal static class RequestActor
{
    /// <exception cref="RefusedException">Nobody is signed in any more.</exception>
    public static Actor Of(ClaimsPrincipal user) => AccountClaims.IdOf(user) is { } id
        ? new Actor(user.Identity?.Name ?? id.ToString(), id)
        : throw new RefusedException("account", "You are signed out. Sign in again: what you typed is kept in this browser.");
}

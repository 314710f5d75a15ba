using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>
/// Looks again and again whether the person of an open page may still be there, and as what: a page that stays open for a day
/// makes no request by which a cookie could be looked at.
/// </summary>
internal sealed class LiveSession(Accounts accounts, AccountClaims claims, IOptions<SignInLimits> limits, ILoggerFactory logs)
    : RevalidatingServerAuthenticationStateProvider(logs)
{
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(limits.Value.LookSeconds);

    protected override async Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken)
    {
        var user = authenticationState.User;
        if (AccountClaims.IdOf(user) is not { } id) return false;
        try
        {
            return IsStillIn(await accounts.FindAsync(id, cancellationToken), user);
        }
        catch (AwayException)
        {
            // Nothing can be written now anyway; whoever reads may go on reading.
            return true;
        }
    }

    private bool IsStillIn(Account? account, System.Security.Claims.ClaimsPrincipal user)
    {
        if (account is null or { IsDisabled: true } || !claims.Fits(account, user) || claims.AgeOf(user) >= TimeSpan.FromHours(limits.Value.SessionHours)) return false;
        if (!AccountClaims.HasRoles(user, account)) SetAuthenticationState(Task.FromResult(new AuthenticationState(claims.Renew(account, user))));
        return true;
    }
}

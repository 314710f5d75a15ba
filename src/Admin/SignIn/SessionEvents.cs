using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Admin.SignIn;

/// <summary>
/// Looks at a session with every request, and at its account with every page and once a minute beside: is it too old, was it ended, is
/// the account disabled, are the roles still these? With every page, since an open page that finds its session ended asks for another:
/// it must not be sent back by a cookie that was not looked at.
/// </summary>
internal sealed class SessionEvents : CookieAuthenticationEvents
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var claims = services.GetRequiredService<AccountClaims>();
        if (context.Principal is not { } session || claims.AgeOf(session) >= TimeSpan.FromHours(services.GetRequiredService<IOptions<SignInLimits>>().Value.SessionHours))
        {
            await EndAsync(context);
            return;
        }
        var isFresh = context.Properties.IssuedUtc is { } issued && services.GetRequiredService<TimeProvider>().GetUtcNow() - issued < LookEvery;
        if (isFresh && !IsForAPerson(context.Request)) return;
        try
        {
            await LookAsync(context, services.GetRequiredService<Accounts>(), claims, session);
            context.ShouldRenew |= !isFresh;
        }
        catch (AwayException)
        {
            // Nothing can be written now anyway; whoever reads may go on reading.
        }
    }

    /// <summary>A connection or a script has nothing to show a sign-in page on: it is told so by the number.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsForAPerson(context.Request)) return base.RedirectToLogin(context);
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Task.CompletedTask;
    }

    // What asks for a page says so, or is too old to say anything.
    private static bool IsForAPerson(HttpRequest request) =>
        !request.Path.StartsWithSegments("/_blazor") && request.Headers["Sec-Fetch-Mode"].ToString() is "" or "navigate";

    private static async Task LookAsync(CookieValidatePrincipalContext context, Accounts accounts, AccountClaims claims, System.Security.Claims.ClaimsPrincipal session)
    {
        var account = AccountClaims.IdOf(session) is { } id ? await accounts.FindAsync(id, context.HttpContext.RequestAborted) : null;
        if (account is null or { IsDisabled: true } || !claims.Fits(account, session))
        {
            await EndAsync(context);
            return;
        }
        context.ReplacePrincipal(claims.Renew(account, session));
    }

    private static Task EndAsync(CookieValidatePrincipalContext context)
    {
        context.RejectPrincipal();
        return context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}

using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Ends the session of this browser.</summary>
internal static class SigningOut
{
    public static async Task<RedirectHttpResult> OneAsync(HttpContext context, SignInManager<Account> signIn, Accounts accounts, Sessions sessions)
    {
        if (AccountClaims.IdOf(context.User) is { } id) await NoteAsync(id, context, accounts, sessions);
        await signIn.SignOutAsync();
        return TypedResults.LocalRedirect(SignInAddresses.SignIn);
    }

    private static async Task NoteAsync(Guid id, HttpContext context, Accounts accounts, Sessions sessions)
    {
        try
        {
            if (await accounts.FindAsync(id, context.RequestAborted) is { } account)
                await sessions.NoteAsync(account, AuditAction.SignOut, SignInLimiter.AddressOf(context), context.RequestAborted);
        }
        catch (AwayException)
        {
            // Who wants to leave may leave, whether or not it can be written down.
        }
    }
}

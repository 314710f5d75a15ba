using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Ends the session of this browser.</summary>
internal static class SigningOut
{
    public static async Task<Results<RedirectHttpResult, BadRequest>> OneAsync(
        HttpContext context, IAntiforgery forgery, SignInManager<Account> signIn, Accounts accounts, Sessions sessions)
    {
        // Nobody is signed out by a page of somebody else's.
        if (!await forgery.IsRequestValidAsync(context)) return TypedResults.BadRequest();
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

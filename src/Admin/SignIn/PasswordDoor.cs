using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Identity;

namespace Immunotherapy.Admin.SignIn;

/// <summary>Lets in who knows the password, and the code where one is asked for; tells the audit of every try.</summary>
internal sealed class PasswordDoor(
    AccountSignIn signIn, Accounts accounts, Sessions sessions, Sandbox sandbox, SignInLimiter limiter, UsedCodes codes, Nobody nobody)
{
    public Task<PasswordAnswer> TryAsync(HttpContext context, string email, string password) => GuardAsync(context, async () =>
    {
        if (await accounts.FindByEmailAsync(email, context.RequestAborted) is not { PasswordHash: not null } account)
        {
            nobody.Compare(password);
            await sessions.NoteAsync(null, AuditAction.SignInFailed, $"unknown account, {SignInLimiter.AddressOf(context)}", context.RequestAborted);
            return PasswordAnswer.Wrong;
        }
        return await AnswerAsync(context, account, await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true), "password");
    });

    public Task<PasswordAnswer> TryCodeAsync(HttpContext context, Account account, string code) => GuardAsync(context, async () =>
    {
        if (!codes.TryUse(account.Id, code)) return await AnswerAsync(context, account, SignInResult.Failed, "code, used before");
        return await AnswerAsync(context, account, await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false), "code");
    });

    public Task<PasswordAnswer> TryRecoveryCodeAsync(HttpContext context, Account account, string code) => GuardAsync(context, async () =>
        await AnswerAsync(context, account, await signIn.TwoFactorRecoveryCodeSignInAsync(code), "recovery code"));

    public Task<Account?> HalfwayAsync() => signIn.GetTwoFactorAuthenticationUserAsync();

    public async Task EnterAsync(HttpContext context, Account account)
    {
        await signIn.SignInAsync(account, isPersistent: false);
        await WelcomeAsync(context, account);
    }

    public async Task EnterSandboxAsync(HttpContext context, IReadOnlyList<Role> roles) =>
        await EnterAsync(context, (await accounts.FindAsync(await sandbox.EnterAsync(roles, context.RequestAborted), context.RequestAborted))!);

    private async Task<PasswordAnswer> AnswerAsync(HttpContext context, Account account, SignInResult result, string what)
    {
        if (result.Succeeded)
        {
            await WelcomeAsync(context, account);
            return PasswordAnswer.In;
        }
        if (result.RequiresTwoFactor) return PasswordAnswer.NeedsCode;
        var reason = result.IsNotAllowed ? "disabled account" : $"wrong {what}";
        await sessions.NoteAsync(account, result.IsLockedOut ? AuditAction.LockedOut : AuditAction.SignInFailed, $"{reason}, {SignInLimiter.AddressOf(context)}", context.RequestAborted);
        return result.IsLockedOut ? PasswordAnswer.Locked : PasswordAnswer.Wrong;
    }

    private Task WelcomeAsync(HttpContext context, Account account)
    {
        AccountLanguage.Speak(context, account.Language);
        return sessions.NoteSignInAsync(account, SignInLimiter.AddressOf(context), context.RequestAborted);
    }

    private async Task<PasswordAnswer> GuardAsync(HttpContext context, Func<Task<PasswordAnswer>> tryAsync)
    {
        if (!limiter.Allows(context)) return PasswordAnswer.TooMany;
        try
        {
            return await tryAsync();
        }
        catch (AwayException)
        {
            return PasswordAnswer.Away;
        }
    }
}

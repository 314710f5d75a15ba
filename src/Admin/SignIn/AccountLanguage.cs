using System.Globalization;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Gateway.Access;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Localization;

namespace Immunotherapy.Admin.SignIn;

/// <summary>The language that a person chose goes with their account to every browser they sign in by.</summary>
internal static class AccountLanguage
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static string Current => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public static void Speak(HttpContext context, string? language)
    {
        if (language is null || Locales.FromTag(language) is not { } locale) return;
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(locale.Tag())),
            new CookieOptions { MaxAge = Kept, Path = "/", SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, IsEssential = true });
    }

    /// <summary>Stands before the door where a language is chosen (<see cref="ConsoleAddresses.Language"/>).</summary>
    public static async ValueTask<object?> KeepAsync(EndpointFilterInvocationContext asked, EndpointFilterDelegate next)
    {
        var context = asked.HttpContext;
        if (AccountClaims.IdOf(context.User) is { } id && Locales.FromTag(context.Request.Query["to"].ToString()) is { } locale)
            await KeepAsync(context.RequestServices.GetRequiredService<Accounts>(), id, locale.Tag(), context.RequestAborted);
        return await next(asked);
    }

    private static async Task KeepAsync(Accounts accounts, Guid id, string language, CancellationToken cancellation)
    {
        if (await accounts.FindAsync(id, cancellation) is not { } account) return;
        account.Language = language;
        try
        {
            await accounts.SaveAsync(account, cancellation);
        }
        catch (Exception notNow) when (notNow is DeniedException or AwayException)
        {
            // The cookie has it; the account learns it the next time.
        }
    }
}

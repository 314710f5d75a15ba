using System.Globalization;
using Immunotherapy.Model.Fields;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.WebUtilities;

namespace Immunotherapy.Admin.Shell;

/// <summary>The languages the console speaks: those content is written in. The choice is kept in a cookie, else the browser's holds.</summary>
internal static class InterfaceLanguages
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static IReadOnlyList<CultureInfo> All { get; } = [.. Locales.All.Select(locale => CultureInfo.GetCultureInfo(locale.Tag()))];

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(All[0]);
        options.SupportedCultures = [.. All];
        options.SupportedUICultures = [.. All];
    }

    /// <summary>What the language calls itself.</summary>
    public static string NameOf(CultureInfo language) => language.TextInfo.ToTitleCase(language.NativeName);

    /// <summary>Chooses a language and comes back to the page that is shown.</summary>
    public static string Address(CultureInfo language, NavigationManager navigation) => QueryHelpers.AddQueryString(
        ConsoleAddresses.Language,
        new Dictionary<string, string?> { ["to"] = language.Name, ["back"] = "/" + navigation.ToBaseRelativePath(navigation.Uri) });

    /// <summary>Keeps the choice and goes back to where it was made.</summary>
    public static Results<RedirectHttpResult, BadRequest> Choose(HttpContext context, string to, string? back)
    {
        if (Locales.FromTag(to) is not { } locale) return TypedResults.BadRequest();
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(locale.Tag())),
            new CookieOptions { MaxAge = Kept, Path = "/", SameSite = SameSiteMode.Lax, HttpOnly = true, Secure = context.Request.IsHttps, IsEssential = true });
        return TypedResults.LocalRedirect(IsOurs(back) ? back! : ConsoleAddresses.Home);
    }

    // Nobody is led elsewhere by a link to us.
    private static bool IsOurs(string? address) =>
        address == ConsoleAddresses.Home || address is not null && address.StartsWith(ConsoleAddresses.Home + "/", StringComparison.Ordinal)
        || address?.StartsWith(ConsoleAddresses.Home + "?", StringComparison.Ordinal) is true;
}

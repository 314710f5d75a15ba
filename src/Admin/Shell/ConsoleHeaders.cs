using System.Security.Cryptography;

namespace Immunotherapy.Admin.Shell;

/// <summary>What a browser may do in a page of the console: run what we serve, and talk to us alone.</summary>
internal static class ConsoleHeaders
{
    private const int NonceBytes = 16;

    private static readonly object NonceKey = new();

    public static IApplicationBuilder UseConsoleHeaders(this IApplicationBuilder pages) => pages.Use((context, next) =>
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Items[NonceKey] = nonce;
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy(nonce);
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        // In the form that antiforgery asks for.
        headers.CacheControl = "no-cache, no-store";
        return next(context);
    });

    /// <summary>What a script of this answer must carry; null outside the console.</summary>
    public static string? NonceOf(HttpContext context) => context.Items[NonceKey] as string;

    // The component library places what it shows by style attributes and writes the theme into a style element: inline styles are
    // open here, and only here.
    private static string Policy(string nonce) =>
        $"default-src 'self'; script-src 'self' 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; worker-src 'self'; object-src 'none'; frame-src 'self'; frame-ancestors 'self'; base-uri 'self'; form-action 'self'";
}

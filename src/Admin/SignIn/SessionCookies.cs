using Microsoft.AspNetCore.Authentication.Cookies;

namespace Immunotherapy.Admin.SignIn;

/// <summary>
/// Names the cookies of a session so that a browser holds them to this very host over TLS. Over plain HTTP on localhost, where a
/// browser would not take that name, they go without.
/// </summary>
internal sealed class SessionCookies : ICookieManager
{
    private const string Prefix = "__Host-";

    private readonly ChunkingCookieManager _cookies = new();

    public string? GetRequestCookie(HttpContext context, string key) => _cookies.GetRequestCookie(context, Name(context, key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        _cookies.AppendResponseCookie(context, Name(context, key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options) => _cookies.DeleteCookie(context, Name(context, key), options);

    private static string Name(HttpContext context, string key) => context.Request.IsHttps ? Prefix + key : key;
}

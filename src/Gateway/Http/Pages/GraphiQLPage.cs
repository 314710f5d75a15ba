using System.Net;
using System.Security.Cryptography;

namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>Frames GraphiQL: only what we serve runs in it, and it talks to us alone.</summary>
internal sealed class GraphiQLPage : IPage
{
    private const int NonceBytes = 16;

    private readonly string _html = Embedded.Text(GraphiQLFiles.Page).Replace("{icon}", Icon.Address, StringComparison.Ordinal);

    public Task ShowAsync(HttpContext context)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(NonceBytes));
        context.Response.Headers.ContentSecurityPolicy = Policy(nonce);
        context.Response.Headers.Vary = "Accept";
        // A nonce is for one reader.
        context.Response.Headers.CacheControl = "private, no-cache";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(_html
            .Replace("{nonce}", nonce, StringComparison.Ordinal)
            .Replace("{path}", WebUtility.HtmlEncode(context.Request.PathBase + Doors.GraphQLPath), StringComparison.Ordinal), context.RequestAborted);
    }

    // The editor places its lines by style attributes in HTML that it writes as text, with numbers that nobody can hash in advance:
    // attributes alone are open. Its style elements carry the nonce. The console beside us frames it; nobody else may.
    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; font-src 'self'; img-src 'self' data:; "
        + $"style-src-elem 'self' 'nonce-{nonce}'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
}

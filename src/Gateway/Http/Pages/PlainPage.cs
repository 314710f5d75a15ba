using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace Immunotherapy.Gateway.Http.Pages;

/// <summary>What people see in a browser when the gateway was built without GraphiQL: what this is and how to begin. Nothing fetched, no script.</summary>
internal sealed class PlainPage : IPage
{
    private const string Style = """
        body { font: 1rem/1.5 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff; }
        h1 { line-height: 1.2; }
        pre { white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; background: #f2f4f6; border-radius: .25rem; font-size: .875rem; }
        a { color: #0b5394; }
        @media (prefers-color-scheme: dark) { body { color: #eee; background: #16181a; } pre { background: #24282c; } a { color: #8ec5ff; } }
        """;

    private const string Shape = """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Immunotherapy content gateway: GraphQL</title>
        <link rel="icon" href="{icon}">
        <style>{style}</style>
        </head>
        <body>
        <main>
        <h1>Immunotherapy content gateway</h1>
        <p>This address answers <a href="https://graphql.org/learn/">GraphQL</a> queries over patient education about cancer immunotherapy,
        in English and Spanish. What you read here is for apps; people read it in them.</p>
        <h2>The schema</h2>
        <p><a href="{path}/schema.graphql">schema.graphql</a>: every type and field, with a sentence each.</p>
        <h2>A first query</h2>
        <pre><code>{curl}</code></pre>
        <h2>A whole patient page in one query</h2>
        <pre><code>{example}</code></pre>
        </main>
        </body>
        </html>
        """;

    private readonly string _example = Embedded.Text("patient-page.graphql");
    private readonly string _policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; "
        + "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public Task ShowAsync(HttpContext context)
    {
        var address = $"{context.Request.Scheme}://{context.Request.Host}{context.Request.PathBase}{context.Request.Path}";
        var curl = $$"""curl '{{address}}' -H 'Content-Type: application/json' -d '{"query":"{ topics { nodes { title summary } } }"}'""";
        context.Response.Headers.ContentSecurityPolicy = _policy;
        context.Response.Headers.Vary = "Accept";
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(Shape
            .Replace("{style}", Style, StringComparison.Ordinal)
            .Replace("{icon}", Icon.Address, StringComparison.Ordinal)
            .Replace("{path}", WebUtility.HtmlEncode(context.Request.PathBase + context.Request.Path), StringComparison.Ordinal)
            .Replace("{curl}", WebUtility.HtmlEncode(curl), StringComparison.Ordinal)
            .Replace("{example}", WebUtility.HtmlEncode(_example), StringComparison.Ordinal), context.RequestAborted);
    }
}

using Immunotherapy.Gateway.Http.Pages;
using Microsoft.AspNetCore.Http;

namespace Immunotherapy.Gateway.Tests.Http.Pages;

public sealed class The_plain_page
{
    [Fact]
    public async Task Says_how_to_begin_and_fetches_nothing_and_runs_nothing()
    {
        var context = new DefaultHttpContext { Request = { Scheme = "https", Host = new("content.example"), Path = "/graphql" } };
        using var body = new MemoryStream();
        context.Response.Body = body;

        await new PlainPage().ShowAsync(context);
        var html = System.Text.Encoding.UTF8.GetString(body.ToArray());

        Assert.Equal("text/html; charset=utf-8", context.Response.ContentType);
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", context.Response.Headers.ContentSecurityPolicy.Single());
        Assert.Contains("<a href=\"/graphql/schema.graphql\">", html);
        Assert.Contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,", html);
        Assert.Contains("curl &#39;https://content.example/graphql&#39;", html);
        Assert.Contains("query PatientPage(", html);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("{", html[..html.IndexOf("<style>", StringComparison.Ordinal)]);
    }
}

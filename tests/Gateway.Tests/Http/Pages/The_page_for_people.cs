using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Immunotherapy.Gateway.Http.Pages;

namespace Immunotherapy.Gateway.Tests.Http.Pages;

public sealed partial class The_page_for_people(Gate gate) : IClassFixture<Gate>
{
    [Fact]
    public async Task Comes_to_who_asks_for_HTML_without_a_query()
    {
        var (page, html) = await OpenAsync();

        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Equal(["Accept"], page.Headers.Vary);
        Assert.StartsWith("default-src 'none'; ", Policy(page));
        Assert.DoesNotContain("{path}", html);
        Assert.DoesNotContain("{icon}", html);
        Assert.DoesNotContain("{nonce}", html);
    }

    [Fact]
    public async Task Names_files_that_browsers_keep_for_good()
    {
        SkipUnlessBundled();
        var (_, html) = await OpenAsync();

        foreach (Match file in File().Matches(html))
        {
            var zipped = await gate.GetAsync(file.Groups["address"].Value, ("Accept-Encoding", "br, gzip"));
            var plain = await gate.GetAsync(file.Groups["address"].Value);

            Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (zipped.StatusCode, plain.StatusCode));
            Assert.Equal(file.Groups["kind"].Value == "js" ? "text/javascript" : "text/css", plain.Content.Headers.ContentType!.MediaType);
            Assert.Equal("public, max-age=31536000, immutable", Said(zipped.Headers, "Cache-Control"));
            Assert.Equal(["gzip"], zipped.Content.Headers.ContentEncoding);
            Assert.Empty(plain.Content.Headers.ContentEncoding);
            Assert.True((await BytesAsync(zipped)).Length < (await BytesAsync(plain)).Length / 2);
        }
        Assert.Equal(2, File().Count(html));
    }

    [Fact]
    public async Task Lets_styles_in_by_a_nonce_that_no_other_visit_has()
    {
        SkipUnlessBundled();
        var (first, html) = await OpenAsync();
        var (second, _) = await OpenAsync();

        var nonce = Nonce().Match(Policy(first)).Groups["value"].Value;
        Assert.Contains($"nonce=\"{nonce}\"", html);
        Assert.NotEqual(nonce, Nonce().Match(Policy(second)).Groups["value"].Value);
    }

    [Theory]
    [InlineData("/graphql/ide/page.html")]
    [InlineData("/graphql/ide/nothing.js")]
    public async Task Has_no_other_files(string address) => Assert.Equal(HttpStatusCode.NotFound, (await gate.GetAsync(address)).StatusCode);

    private async Task<(HttpResponseMessage Page, string Html)> OpenAsync()
    {
        var page = await gate.GetAsync("/graphql", ("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
        return (page, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static Task<byte[]> BytesAsync(HttpResponseMessage answer) => answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

    private static string Policy(HttpResponseMessage page) => Said(page.Headers, "Content-Security-Policy");

    private static string Said(HttpHeaders headers, string name) => string.Join(", ", headers.NonValidated[name]);

    private static void SkipUnlessBundled()
    {
        if (GraphiQLFiles.AreBundled) return;
        const string sentence = "The gateway was built without GraphiQL, which needs Node.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(sentence);
        Assert.Skip(sentence);
    }

    [GeneratedRegex("""(src|href)="(?<address>/graphql/ide/[\w-]+\.(?<kind>js|css))" """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex File();

    [GeneratedRegex("'nonce-(?<value>[^']+)'", RegexOptions.ExplicitCapture)]
    private static partial Regex Nonce();
}

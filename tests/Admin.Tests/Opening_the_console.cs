using System.Net;
using Immunotherapy.Admin.Tests.SignIn;
using Immunotherapy.Gateway.Access;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Immunotherapy.Admin.Tests;

public sealed class Opening_the_console : IDisposable
{
    private readonly WebApplicationFactory<Pages.App> _process = new WebApplicationFactory<Pages.App>()
        .WithWebHostBuilder(host => host.UseSetting("Store:Connection", $"InMemory={Guid.CreateVersion7()}"));

    [Fact]
    public async Task Lets_only_our_scripts_run()
    {
        using var page = await GetAsync("/admin");

        var policy = page.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self' 'nonce-", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("base-uri 'self'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gives_every_page_a_nonce_of_its_own()
    {
        using var one = await GetAsync("/admin");
        using var other = await GetAsync("/admin");

        Assert.NotEqual(one.Headers.GetValues("Content-Security-Policy"), other.Headers.GetValues("Content-Security-Policy"));
    }

    [Fact]
    public async Task Leaves_the_endpoint_without_cookies_and_without_its_policy()
    {
        using var answer = await GetAsync("/graphql?query={__typename}");

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("es", "Abriendo la consola")]
    [InlineData("en", "Opening the console")]
    [InlineData("de", "Opening the console")]
    public async Task Speaks_the_language_of_the_browser(string language, string said)
    {
        using var page = await GetAsync("/admin", ("Accept-Language", language));

        Assert.Contains(said, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Speaks_the_language_that_was_chosen()
    {
        using var client = _process.CreateClient();
        await client.EnterSandboxAsync(Role.Author);
        var page = await client.GetStringAsync(new Uri("/admin/language?to=es&back=/admin/topics", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Abriendo la consola", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/admin/topics?state=draft", "/admin/topics?state=draft")]
    [InlineData("https://example.org/", "/admin")]
    [InlineData("//example.org/admin/", "/admin")]
    [InlineData("/administrator", "/admin")]
    [InlineData(null, "/admin")]
    public async Task Leads_nowhere_else_after_a_choice_of_language(string? back, string led)
    {
        using var client = _process.CreateClient(new() { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(
            new Uri($"/admin/language?to=en&back={Uri.EscapeDataString(back ?? "")}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(led, answer.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("console-scheme=dark", "data-scheme=\"dark\"")]
    [InlineData("console-scheme=7", "data-scheme=\"system\"")]
    [InlineData("console-scheme=\"><script>", "data-scheme=\"system\"")]
    public async Task Has_the_chosen_colours_from_the_first_paint_on(string cookie, string marked)
    {
        using var page = await GetAsync("/admin", ("Cookie", cookie));

        Assert.Contains(marked, await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] headers)
    {
        using var client = _process.CreateClient();
        await client.EnterSandboxAsync(Role.Author);
        foreach (var (name, value) in headers) client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        return await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _process.Dispose();
}

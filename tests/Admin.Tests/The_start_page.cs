using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;

namespace Immunotherapy.Admin.Tests;

public sealed class The_start_page : IDisposable
{
    private readonly WebApplicationFactory<Pages.App> _process = new WebApplicationFactory<Pages.App>()
        .WithWebHostBuilder(host => host.UseSetting("Store:Connection", "InMemory=start page"));

    [Fact]
    public async Task Links_to_the_endpoint_and_to_the_console()
    {
        using var client = _process.CreateClient();

        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("href=\"/graphql\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/admin\"", page, StringComparison.Ordinal);
        Assert.Contains("do not show it to patients", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_an_unknown_address_says_where_to_go()
    {
        using var client = _process.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        using var answer = await client.GetAsync(new Uri("/nowhere", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("There is no page here", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_graphql_beside_it()
    {
        using var client = _process.CreateClient();
        while (!await IsReadyAsync(client)) await Task.Yield();

        var answer = await client.GetStringAsync(new Uri("/graphql?query={__typename}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("""{"data":{"__typename":"Query"}}""", answer);
    }

    private static async Task<bool> IsReadyAsync(HttpClient client)
    {
        using var health = await client.GetAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken);
        return health.IsSuccessStatusCode;
    }

    public void Dispose() => _process.Dispose();
}

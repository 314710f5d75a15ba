using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>An entry's page in a browser, ready to be typed in.</summary>
internal sealed class OpenForm(IPage page)
{
    public IPage Page => page;

    public ILocator State => page.Locator("[data-save-state]");

    public static async Task<OpenForm> OpenAsync(IPage page, Uri server, string slug)
    {
        var address = await AddressAsync(server, slug);
        await page.GotoAsync(address);
        if (page.Url.Contains("/sign-in", StringComparison.Ordinal))
        {
            // The sandbox lets whoever sits at this machine in as any role.
            await page.GetByRole(AriaRole.Button, new() { Name = "Editor" }).ClickAsync();
            await page.WaitForURLAsync(address);
        }
        return await ReadyAsync(page);
    }

    /// <summary>Waits until the page takes in what is typed.</summary>
    public static async Task<OpenForm> ReadyAsync(IPage page)
    {
        await Expect(page.Locator("[data-ready=true]")).ToBeVisibleAsync();
        if (await page.Locator("[data-action=edit]").IsVisibleAsync()) await page.Keyboard.PressAsync("Control+e");
        await Expect(page.Locator(".form:not(.is-read-only)")).ToBeVisibleAsync();
        return new OpenForm(page);
    }

    public ILocator Field(string path) => page.Locator($"[data-path='{path}'] [data-input]");

    public Task SavedAsync() => Expect(State).ToHaveTextAsync("All changes saved");

    /// <summary>What a new reader of the draft finds in the field: what the server keeps.</summary>
    public async Task<string> KeptAsync(string path)
    {
        var other = await page.Context.Browser!.NewContextAsync(new() { StorageState = await page.Context.StorageStateAsync() });
        await using (other)
        {
            var fresh = await other.NewPageAsync();
            await fresh.GotoAsync(page.Url);
            return await (await ReadyAsync(fresh)).Field(path).InputValueAsync();
        }
    }

    private static async Task<string> AddressAsync(Uri server, string slug)
    {
        using var client = new HttpClient { BaseAddress = server };
        using var answer = await client.PostAsJsonAsync(
            new Uri("/graphql", UriKind.Relative), new { query = $"{{ topic(slug: \"{slug}\") {{ id }} }}" }, TestContext.Current.CancellationToken);
        var id = (string)(await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["data"]!["topic"]!["id"]!;
        return new Uri(server, $"/admin/topics/{Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1]}").AbsoluteUri;
    }
}

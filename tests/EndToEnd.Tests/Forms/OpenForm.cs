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

    public static Task<OpenForm> OpenAsync(IPage page, Uri server, string slug) =>
        OpenAsync(page, server, "topics", $"topic(slug: \"{slug}\") {{ id }}", "topic");

    /// <summary>The first entry of a type.</summary>
    public static Task<OpenForm> OpenFirstAsync(IPage page, Uri server, string plural) =>
        OpenAsync(page, server, plural, $"{plural}(first: 1) {{ nodes {{ id }} }}", plural, "nodes");

    private static async Task<OpenForm> OpenAsync(IPage page, Uri server, string plural, string query, params string[] path)
    {
        var address = new Uri(server, $"/admin/{plural}/{await IdAsync(server, query, path)}").AbsoluteUri;
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

    private static async Task<string> IdAsync(Uri server, string query, string[] path)
    {
        using var client = new HttpClient { BaseAddress = server };
        using var answer = await client.PostAsJsonAsync(new Uri("/graphql", UriKind.Relative), new { query = $"{{ {query} }}" }, TestContext.Current.CancellationToken);
        var found = path.Aggregate((await answer.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!["data"]!, (at, name) => at[name]!);
        var id = (string)(found is JsonArray all ? all[0]! : found)["id"]!;
        return Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1];
    }
}

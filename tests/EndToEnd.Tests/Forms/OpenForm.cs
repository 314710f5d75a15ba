using System.Text;
using System.Text.RegularExpressions;
using Immunotherapy.EndToEnd.Tests.Access;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

/// <summary>An entry's page in a browser, ready to be typed in.</summary>
internal sealed partial class OpenForm(IPage page)
{
    public IPage Page => page;

    public ILocator State => page.Locator("[data-save-state]");

    /// <summary>A topic of the sample, opened in the sandbox by someone who may write.</summary>
    public static async Task<OpenForm> OpenAsync(IPage page, Uri server, string slug, string role = "Editor")
    {
        await Entrance.EnterAsync(page, server, role);
        await page.GotoAsync(await AddressAsync(server, slug));
        return await ReadyAsync(page);
    }

    /// <summary>The first entry of a type, in the sandbox.</summary>
    public static async Task<OpenForm> OpenFirstAsync(IPage page, Uri sandbox, string plural)
    {
        await Entrance.EnterAsync(page, sandbox, "Editor");
        await page.GotoAsync(new Uri(sandbox, $"/admin/{plural}").AbsoluteUri);
        await page.Locator("a.title").First.ClickAsync();
        return await ReadyAsync(page);
    }

    /// <summary>A word for the glossary that is not there yet, in the sandbox.</summary>
    public static async Task<OpenForm> NewAsync(IPage page, Uri sandbox, string role = "Editor")
    {
        await Entrance.EnterAsync(page, sandbox, role);
        return await CreateAsync(page, sandbox);
    }

    /// <summary>The same entry, opened in the sandbox by another who may write.</summary>
    public static async Task<OpenForm> JoinAsync(IPage page, Uri sandbox, OpenForm at)
    {
        await Entrance.EnterAsync(page, sandbox, "Author");
        await page.GotoAsync(at.Page.Url);
        return await ReadyAsync(page);
    }

    /// <summary>A new word for the glossary, made on the page of its list by whoever is signed in.</summary>
    public static async Task<OpenForm> CreateAsync(IPage page, Uri server)
    {
        await page.GotoAsync(new Uri(server, "/admin/glossaryTerms").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = NewButton() }).ClickAsync();
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

    public ILocator Problem(string path) => page.Locator($"[data-path='{path}'] [data-problem]");

    /// <summary>Types what a word for the glossary needs to be published.</summary>
    public async Task WriteAsync(string term, string slug)
    {
        await Field("term@en").PressSequentiallyAsync(term);
        await Field("slug@en").PressSequentiallyAsync(slug);
        await Field("definition@en").PressSequentiallyAsync("A word that a test explains.");
        await SavedAsync();
    }

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
        var id = (string)(await Answers.AskAsync(server, $"{{ topic(slug: \"{slug}\") {{ id }} }}"))["topic"]!["id"]!;
        return new Uri(server, $"/admin/topics/{Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1]}").AbsoluteUri;
    }

    [GeneratedRegex("^New: ")]
    private static partial Regex NewButton();
}

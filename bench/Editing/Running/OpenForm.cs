using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.Bench.Editing.Running;

/// <summary>An entry's page as an editor has it: a draft that is open, and the page of the patient beside it.</summary>
internal sealed class OpenForm(IPage page)
{
    private const float Patience = 60_000;

    public IPage Page => page;

    public static async Task<OpenForm> OpenAsync(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        await page.GotoAsync(address.AbsoluteUri);
        return await ReadyAsync(page);
    }

    public static async Task<OpenForm> ReadyAsync(IPage page)
    {
        await page.Locator("[data-ready=true]").WaitForAsync();
        if (await page.Locator("[data-action=edit]").IsVisibleAsync()) await page.Locator("[data-action=edit]").ClickAsync();
        await page.Locator(".form:not(.is-read-only)").WaitForAsync();
        await page.FrameLocator(".room iframe").Locator("main").WaitForAsync();
        return new OpenForm(page);
    }

    /// <param name="end">How the path of the field ends.</param>
    public ILocator Field(string end) => page.Locator($"[data-path$='{end}'] [data-input]").First;

    /// <summary>Puts the cursor behind the last letter.</summary>
    public async Task GoToEndAsync(string end)
    {
        await Field(end).FocusAsync();
        await page.Keyboard.PressAsync("Control+End");
    }

    /// <param name="keys">How many.</param>
    /// <param name="pause">Milliseconds from one key to the next.</param>
    /// <param name="words">What is typed, again and again.</param>
    public Task TypeAsync(int keys, float pause, string words = "immune cell ") =>
        page.Keyboard.TypeAsync(string.Concat(Enumerable.Repeat(words, keys / words.Length + 1))[..keys], new() { Delay = pause });

    public Task SavedAsync() => Expect(page.Locator("[data-save-state]")).ToHaveTextAsync("All changes saved", new() { Timeout = Patience });

    public async Task<Times> TimesAsync(string name) => new(await page.EvaluateAsync<double[]>($"() => {name}"));
}

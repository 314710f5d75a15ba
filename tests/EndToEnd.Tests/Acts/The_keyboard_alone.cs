using System.Text.RegularExpressions;
using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class The_keyboard_alone(Newsroom newsroom, Chromium chromium)
{
    private const int MostTabs = 80;

    [Fact]
    public async Task Leads_from_the_sign_in_to_a_published_entry()
    {
        await using var administrator = await newsroom.OpenAsync(chromium);
        await using var visit = await chromium.OpenAsync(new Uri(newsroom.Address, "/admin"));
        var (page, keys) = (visit.Page, visit.Page.Keyboard);

        await TabToAsync(page, page.GetByLabel("E-mail address"));
        await keys.TypeAsync("ann@example.org");
        await TabToAsync(page, page.GetByLabel("Password"));
        await keys.TypeAsync(Entrance.Password);
        await keys.PressAsync("Enter");
        await Entrance.InsideAsync(page);

        // The keys are taken in once the palette has its first choice.
        await Expect(page.Locator("#palette input")).ToHaveAttributeAsync("aria-activedescendant", new Regex("."));
        await keys.PressAsync("Control+k");
        await keys.TypeAsync("Glossary terms");
        await Expect(page.Locator("#palette [aria-selected=true]")).ToContainTextAsync("Glossary terms");
        await keys.PressAsync("Enter");
        await TabToAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "New: Glossary term" }));
        await keys.PressAsync("Enter");
        await Expect(page.Locator("[data-ready=true]")).ToBeVisibleAsync();
        foreach (var (path, text) in new[] { ("term@en", "A word by keys"), ("slug@en", "word-by-keys"), ("definition@en", "Typed and never clicked.") })
        {
            await TabToAsync(page, page.Locator($"[data-path='{path}'] [data-input]"));
            await keys.TypeAsync(text);
        }
        await keys.PressAsync("Control+s");
        await Expect(page.Locator("[data-save-state]")).ToHaveTextAsync("All changes saved");

        await keys.PressAsync("Control+Shift+P");
        var publish = page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true });
        await Expect(publish).ToBeEnabledAsync();
        await TabToAsync(page, publish);
        await keys.PressAsync("Enter");
        await Expect(page.GetByText("Published. Readers have it.")).ToBeVisibleAsync();
        var read = await Answers.AskAsync(newsroom.Address, "{ glossaryTerm(slug: \"word-by-keys\") { term } }");
        Assert.Equal("A word by keys", (string?)read["glossaryTerm"]!["term"]);
        Assert.Empty(visit.Complaints);
    }

    private static async Task TabToAsync(IPage page, ILocator place)
    {
        await Expect(place).ToBeVisibleAsync();
        for (var pressed = 0; pressed < MostTabs; pressed++)
        {
            if (await place.EvaluateAsync<bool>("element => element.contains(document.activeElement)")) return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"{MostTabs} presses of Tab do not lead to {place}.");
    }
}

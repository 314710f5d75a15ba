using System.Text.RegularExpressions;
using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Pages;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed partial class The_sections_of_a_topic(Sandbox sandbox, Chromium chromium)
{
    private const int MostTabs = 150;

    [Fact]
    public async Task Are_built_and_put_in_order_by_keyboard_and_read_in_the_preview()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        var form = await NewTopicAsync(page);

        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "+ Add section here, at the end" }));
        await TypeHereAsync(page, "First written");
        await TabToAsync(page, page.Locator(".cards > li").First.GetByRole(AriaRole.Combobox, new() { Name = "Kind of entry" }));
        await keys.TypeAsync("Video");
        await TabToAsync(page, page.Locator(".cards > li").First.Locator("input[type=search]"));
        await keys.TypeAsync("side effects");
        await Expect(page.Locator("[role=option]").First).ToContainTextAsync("Immunotherapy side effects");
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("Enter");
        await Expect(page.Locator(".cards .link")).ToHaveCountAsync(1);

        await PressAsync(page, page.GetByRole(AriaRole.Button, new() { Name = "+ Add section here, at the end" }));
        await TypeHereAsync(page, "Second written");
        await form.SavedAsync();
        await PressAsync(page, page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Move Second written up" }), "Shift+Tab");

        await Expect(page.Locator(".outline .jump").First).ToHaveTextAsync("1. Second written");
        await Expect(page.Locator(".outline").GetByRole(AriaRole.Button, new() { Name = "Move Second written down" })).ToBeFocusedAsync();
        var patient = page.FrameLocator("iframe");
        await Expect(patient.Locator("section h2")).ToHaveTextAsync(["Second written", "First written"]);
        await Expect(patient.GetByText("Immunotherapy side effects")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Are_folded_to_a_line_and_opened_where_one_goes()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var page = visit.Page;
        await OpenForm.OpenAsync(page, sandbox.Address, "how-immunotherapy-works");
        var first = page.Locator(".cards > li").First;

        await page.GetByRole(AriaRole.Button, new() { Name = "Fold all" }).ClickAsync();
        await Expect(first.Locator(".inside")).ToBeHiddenAsync();
        await page.Locator(".outline .jump").First.ClickAsync();

        await Expect(first.Locator("[data-path$='.heading@en'] [data-input]")).ToBeFocusedAsync();
        await Expect(page.Locator(".cards > li").Nth(1).Locator(".inside")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Are_easy_to_read_in_both_schemes_on_screens_of_any_width()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address, with: Look.Still);
        await OpenForm.OpenAsync(visit.Page, sandbox.Address, "who-may-get-immunotherapy");

        await Look.HereAsync(visit, ".form");
    }

    private async Task<OpenForm> NewTopicAsync(IPage page)
    {
        await Entrance.EnterAsync(page, sandbox.Address, "Editor");
        await page.GotoAsync(new Uri(sandbox.Address, "/admin/topics").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "New: Topic" }).ClickAsync();
        return await OpenForm.ReadyAsync(page);
    }

    // What a press has made is where one writes next.
    private static async Task TypeHereAsync(IPage page, string text)
    {
        await Expect(page.Locator(":focus")).ToHaveIdAsync(Heading());
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task PressAsync(IPage page, ILocator button, string key = "Tab")
    {
        await TabToAsync(page, button, key);
        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, ILocator place, string key = "Tab")
    {
        await Expect(place).ToBeEnabledAsync();
        for (var pressed = 0; pressed < MostTabs; pressed++)
        {
            if (await place.EvaluateAsync<bool>("element => element.contains(document.activeElement)")) return;
            await page.Keyboard.PressAsync(key);
        }
        Assert.Fail($"{MostTabs} presses of {key} do not lead to {place}.");
    }

    [GeneratedRegex("^field-sections-.+-heading-en$")]
    private static partial Regex Heading();
}

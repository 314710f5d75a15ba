using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Pages;

/// <summary>Looked at in both schemes, at 390 and 1440 pixels, by everybody who may see it.</summary>
public sealed class A_page_of_the_console(Sandbox sandbox, Chromium chromium)
{
    // The home page is another one for every role, and so are the pages that only some may see; the others are looked at once.
    [Theory]
    [InlineData("Author", "topics", "/matrix")]
    [InlineData("Editor", "cancerTypes", "/graphiql")]
    [InlineData("Clinical reviewer", "therapies", "/account")]
    [InlineData("Translator", "indications", "/no-such-page")]
    [InlineData("Publisher", "eligibilities", "/accounts")]
    [InlineData("Administrator", "sideEffects", "/accounts", "/audit")]
    [InlineData("Auditor", "webinars", "/audit")]
    public async Task Is_in_order_for_every_role(string role, string plural, params string[] addresses)
    {
        await using var visit = await EnterAsync(role);
        await Look.AtAsync(visit, At(""));
        foreach (var address in addresses) await Look.AtAsync(visit, At(address));
        await LookAtTypeAsync(visit, plural);
    }

    [Theory]
    [InlineData("videos")]
    [InlineData("blogPosts")]
    [InlineData("people")]
    [InlineData("sources")]
    [InlineData("glossaryTerms")]
    public async Task Is_in_order_for_every_type(string plural)
    {
        await using var visit = await EnterAsync("Editor");
        await LookAtTypeAsync(visit, plural);
    }

    [Fact]
    public async Task Is_in_order_for_who_is_not_signed_in()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address, with: Look.Still);
        foreach (var address in new[] { "/sign-in", "/sign-in/code", "/not-allowed", "/error" }) await Look.AtAsync(visit, At(address));
        await Look.AtAsync(visit, sandbox.Address);
    }

    [Fact]
    public async Task Is_in_order_with_every_tab_beside_its_form()
    {
        await using var visit = await EnterAsync("Editor");
        var form = await OpenForm.CreateAsync(visit.Page, sandbox.Address);
        await form.WriteAsync("A word with six tabs", "six-tabs");
        foreach (var tab in await visit.Page.GetByRole(AriaRole.Tab).AllAsync())
        {
            await tab.ClickAsync();
            await Expect(tab).ToHaveAttributeAsync("aria-selected", "true");
            await Look.HereAsync(visit);
        }
    }

    [Fact]
    public async Task Is_in_order_under_what_opens_over_it()
    {
        await using var visit = await EnterAsync("All roles");
        // An entry of its own: what others leave in one of the sample may keep it from being published.
        await (await OpenForm.CreateAsync(visit.Page, sandbox.Address)).WriteAsync("A word under a dialog", "under-a-dialog");
        foreach (var (keys, opened, ready) in new[]
        {
            ("Control+k", "#palette", "#palette"), ("?", "#help", "#help"), ("Control+Shift+P", ".mud-dialog", "[data-action=confirm]:enabled"),
        })
        {
            await visit.Page.Locator("h1").First.FocusAsync();
            await visit.Page.Keyboard.PressAsync(keys);
            await Expect(visit.Page.Locator(ready)).ToBeVisibleAsync();
            await Look.HereAsync(visit, opened);
            await visit.Page.Keyboard.PressAsync("Escape");
            await Expect(visit.Page.Locator(opened)).ToBeHiddenAsync();
        }
    }

    private Uri At(string address) => new(sandbox.Address, $"/admin{address}");

    private async Task<Visit> EnterAsync(string role)
    {
        var visit = await chromium.OpenAsync(sandbox.Address, with: Look.Still);
        await Entrance.EnterAsync(visit.Page, sandbox.Address, role);
        return visit;
    }

    private async Task LookAtTypeAsync(Visit visit, string plural)
    {
        await Look.AtAsync(visit, At($"/{plural}"));
        await OpenFirstAsync(visit, plural);
        await Look.HereAsync(visit);
    }

    private async Task OpenFirstAsync(Visit visit, string plural)
    {
        await visit.Page.GotoAsync(At($"/{plural}").AbsoluteUri);
        await visit.Page.Locator("a.title").First.ClickAsync();
        await Expect(visit.Page.Locator("[data-ready=true]")).ToBeVisibleAsync();
    }
}

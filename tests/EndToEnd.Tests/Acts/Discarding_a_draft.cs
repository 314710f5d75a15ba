using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class Discarding_a_draft(Newsroom newsroom, Chromium chromium)
{
    [Fact]
    public async Task Says_what_is_lost_tells_who_else_writes_and_can_be_undone()
    {
        await using var visit = await newsroom.OpenAsync(chromium);
        await using var other = await newsroom.OpenAsync(chromium);
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        await form.WriteAsync("A word that stays", "word-that-stays");
        await PublishAsync(visit.Page);
        await visit.Page.Keyboard.PressAsync("Control+e");
        await form.Field("term@en").FillAsync("A word that is regretted");
        await form.SavedAsync();
        await other.Page.GotoAsync(visit.Page.Url);
        var theirs = await OpenForm.ReadyAsync(other.Page);
        await Expect(theirs.Field("term@en")).ToHaveValueAsync("A word that is regretted");

        await ChooseAsync(visit.Page);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator(".differences")).ToContainTextAsync("regretted");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync();

        await Expect(form.Field("term@en")).ToHaveValueAsync("A word that stays");
        await Expect(other.Page.GetByText("Someone else has discarded the draft.")).ToBeVisibleAsync();
        await Expect(theirs.Field("term@en")).ToHaveValueAsync("A word that stays");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(form.Field("term@en")).ToHaveValueAsync("A word that is regretted");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Takes_a_new_entry_with_it_and_gives_it_back()
    {
        await using var visit = await newsroom.OpenAsync(chromium);
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        await form.WriteAsync("A word begun in error", "begun-in-error");
        var address = visit.Page.Url;

        await ChooseAsync(visit.Page);
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("the whole entry goes");
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await Expect(visit.Page).ToHaveURLAsync(new Uri(newsroom.Address, "/admin/glossaryTerms").AbsoluteUri);
        await Expect(visit.Page.GetByText("A word begun in error")).ToHaveCountAsync(0);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(address);
        await OpenForm.ReadyAsync(visit.Page);
        await Expect(form.Field("term@en")).ToHaveValueAsync("A word begun in error");
        Assert.Empty(visit.Complaints);
    }

    private static async Task ChooseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "More to do with this entry" }).ClickAsync();
        await page.GetByText("Discard draft…").ClickAsync();
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.Keyboard.PressAsync("Control+Shift+P");
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Published. Readers have it.")).ToBeVisibleAsync();
    }
}

using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class Discarding_a_draft(Sandbox sandbox, Chromium chromium)
{
    [Fact]
    public async Task Says_what_is_lost_tells_who_else_writes_and_can_be_undone()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await using var other = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.OpenAsync(visit.Page, sandbox.Address, "clinical-trials");
        var title = await form.Field("title@en").InputValueAsync();
        await form.Field("title@en").FillAsync("Written and regretted");
        await form.SavedAsync();
        var theirs = await OpenForm.OpenAsync(other.Page, sandbox.Address, "clinical-trials", "Author");
        await Expect(theirs.Field("title@en")).ToHaveValueAsync("Written and regretted");

        await ChooseAsync(visit.Page);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog.Locator(".differences")).ToContainTextAsync("Written and regretted");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync();

        await Expect(form.Field("title@en")).ToHaveValueAsync(title);
        await Expect(other.Page.GetByText("Someone else has discarded the draft.")).ToBeVisibleAsync();
        await Expect(theirs.Field("title@en")).ToHaveValueAsync(title);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Expect(form.Field("title@en")).ToHaveValueAsync("Written and regretted");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Takes_a_new_entry_with_it_and_gives_it_back()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await form.WriteAsync("A word begun in error", "begun-in-error");
        var address = visit.Page.Url;

        await ChooseAsync(visit.Page);
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("the whole entry goes");
        await visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Discard", Exact = true }).ClickAsync();
        await visit.Page.WaitForURLAsync("**/admin/glossaryTerms");
        await Expect(visit.Page.GetByText("A word begun in error")).ToHaveCountAsync(0);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await visit.Page.WaitForURLAsync(address);
        await OpenForm.ReadyAsync(visit.Page);
        await Expect(form.Field("term@en")).ToHaveValueAsync("A word begun in error");
        Assert.Empty(visit.Complaints);
    }

    private static async Task ChooseAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "More to do with this entry" }).ClickAsync();
        await page.GetByText("Discard draft…").ClickAsync();
    }
}

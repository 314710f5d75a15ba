using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Access;

public sealed class A_disabled_person_with_an_open_page(Newsroom newsroom, Chromium chromium)
{
    private const float AMinuteInMilliseconds = 60_000;

    [Fact]
    public async Task Writes_nothing_more_and_is_led_out_at_the_next_look()
    {
        await using var administrator = await newsroom.OpenAsync(chromium);
        await using var visit = await chromium.OpenAsync(await InviteAsync(administrator.Page, "bob@example.org"));
        await Entrance.MakeAccountAsync(visit.Page, "Bob Baker");
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        var entry = visit.Page.Url;
        await form.Field("term@en").PressSequentiallyAsync("Before");
        await form.SavedAsync();

        var pages = new List<string>();
        visit.Page.FrameNavigated += (_, frame) =>
        {
            if (frame == visit.Page.MainFrame) pages.Add(new Uri(frame.Url).AbsolutePath);
        };
        await DisableAsync(administrator.Page, "Bob Baker");
        await form.Field("term@en").PressSequentiallyAsync(", and after");

        await Expect(form.Problem("term@en")).ToContainTextAsync("Your account is disabled: nothing was changed.");
        await administrator.Page.GotoAsync(entry);
        await Expect((await OpenForm.ReadyAsync(administrator.Page)).Field("term@en")).ToHaveValueAsync("Before");
        await Expect(visit.Page.GetByRole(AriaRole.Textbox, new() { Name = "E-mail address" })).ToBeVisibleAsync(new() { Timeout = AMinuteInMilliseconds });
        // Not back to the page with a cookie that nobody looked at.
        Assert.Equal(["/admin/sign-in"], pages);
    }

    private async Task<Uri> InviteAsync(IPage page, string email)
    {
        await page.GotoAsync(new Uri(newsroom.Address, "/admin/accounts").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Invite a person" }).ClickAsync();
        var dialog = page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel("E-mail address").FillAsync(email);
        await dialog.GetByRole(AriaRole.Checkbox, new() { Name = "Editor" }).CheckAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Make the link" }).ClickAsync();
        return new Uri(await page.Locator("code").InnerTextAsync());
    }

    private static async Task DisableAsync(IPage page, string name)
    {
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"Change {name}" }).ClickAsync();
        await page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = "Disable" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Row, new() { Name = name })).ToContainTextAsync("Disabled");
    }
}

using Microsoft.Playwright;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class A_restart_of_the_server(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task Loses_and_doubles_no_key()
    {
        await using var server = await RestartedServer.StartAsync();
        await using var visit = await chromium.OpenAsync(await server.FirstLinkAsync());
        await BecomeTheFirstEditorAsync(visit.Page);
        var form = await OpenForm.OpenAsync(visit.Page, server.Address, "checkpoint-inhibitors");
        var ledger = await Ledger.BeginAsync(form, "summary@en");

        await ledger.TypeAsync("Before it, ");
        var typing = ledger.TypeAsync("while it goes down and comes up again, which takes as long as it takes, ");
        await server.RestartAsync();
        await typing;
        await ledger.TypeAsync("and after it.");
        await form.SavedAsync();

        Assert.Equal(ledger.Expected, await form.KeptAsync(ledger.Path));
    }

    private static async Task BecomeTheFirstEditorAsync(IPage page)
    {
        await page.GetByLabel("Your name, as others see it").FillAsync("Ann");
        await page.GetByLabel("E-mail address").FillAsync("ann@example.org");
        await page.GetByLabel("New password").FillAsync("a few words in a row");
        await page.GetByLabel("The same again").FillAsync("a few words in a row");
        await page.GetByRole(AriaRole.Button, new() { Name = "Make my account" }).ClickAsync();
        await page.WaitForURLAsync(address => address.EndsWith("/admin", StringComparison.Ordinal));
    }
}

using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class Publishing_what_was_just_typed(Newsroom newsroom, Chromium chromium)
{
    [Fact]
    public async Task Waits_for_a_browser_that_is_slow_to_keep_it()
    {
        await using var visit = await newsroom.OpenAsync(chromium);
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        await form.WriteAsync("A word typed late", "word-typed-late");
        var other = await visit.Page.Context.NewPageAsync();
        await other.GotoAsync(new Uri(newsroom.Address, "/admin").AbsoluteUri);
        await BrowserStore.OccupyAsync(other);
        await form.Field("definition@en").FillAsync("What was typed last.");
        await visit.Page.Keyboard.PressAsync("Control+s");

        await visit.Page.Keyboard.PressAsync("Control+Shift+P");
        await Expect(form.State).ToHaveTextAsync("Saving…");
        await BrowserStore.LeaveAsync(other);

        await Expect(visit.Page.GetByRole(AriaRole.Dialog).Locator(".differences")).ToContainTextAsync("What was typed last.");
        Assert.Empty(visit.Complaints);
    }
}

using System.Text.RegularExpressions;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class The_page_of_patients_beside_the_form(Sandbox sandbox, Chromium chromium)
{
    private const string Definition = "definition@en";

    private const string RememberWhatIsSaved = "document.addEventListener('entry-saved', ({ detail }) => sessionStorage.setItem('saved', detail));";

    // What was saved last is told of once more, and then the next version; answers how often the page is asked to be read again.
    private const string TellAgain = """
        () => new Promise(resolve => {
          const page = document.querySelector('.room iframe').contentWindow;
          let asked = 0;
          page.addEventListener('message', ({ data }) => {
            if (data.kind === 'refresh') asked++;
            if (data.kind === 'told') resolve(asked);
          });
          const saved = Number(sessionStorage.getItem('saved'));
          for (const detail of [saved, saved + 1]) document.dispatchEvent(new CustomEvent('entry-saved', { detail }));
          page.postMessage({ kind: 'told' }, location.origin);
        })
        """;

    [Fact]
    public async Task Follows_what_is_typed_in_place_and_leads_to_its_field()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await form.Field("term@en").FillAsync("A word that is shown");
        await form.Field(Definition).FillAsync("Half");
        var page = Beside(visit.Page);
        var definition = page.Locator($".prose[data-field='{Definition}']");
        await Expect(definition).ToHaveTextAsync("Half");
        await page.Locator("body").EvaluateAsync("body => { body.before = 'the same'; }");

        await form.Field(Definition).PressSequentiallyAsync(" of a sentence");
        await form.Field("term@en").FocusAsync();

        await Expect(definition).ToHaveTextAsync("Half of a sentence");
        Assert.Equal("the same", await page.Locator("body").EvaluateAsync<string>("body => body.before"));
        await definition.ClickAsync();
        await Expect(form.Field(Definition)).ToBeFocusedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Follows_what_is_typed_in_a_browser_that_does_not_tell_when_it_is_idle()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await visit.Page.Context.AddInitScriptAsync("window.requestIdleCallback = undefined;");
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await WaitUntilThereAsync(visit.Page);

        await form.Field("term@en").FillAsync("A word in Safari");

        await Expect(Beside(visit.Page).GetByText("A word in Safari")).ToBeVisibleAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Shows_what_another_editor_writes()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await using var other = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await OpenForm.JoinAsync(other.Page, sandbox.Address, form);
        await WaitUntilThereAsync(other.Page);

        await form.Field("term@en").FillAsync("A word from afar");

        await Expect(Beside(other.Page).GetByText("A word from afar")).ToBeVisibleAsync();
        Assert.Empty(other.Complaints);
    }

    [Fact]
    public async Task Is_not_read_again_for_what_it_was_read_with()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await visit.Page.Context.AddInitScriptAsync(RememberWhatIsSaved);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await form.Field("term@en").FillAsync("A word that is there");
        await form.SavedAsync();
        await visit.Page.ReloadAsync();
        await WaitUntilThereAsync(visit.Page);
        await Expect(visit.Page.Locator(".room iframe")).ToHaveAttributeAsync("style", new Regex("width"));

        var asked = await visit.Page.EvaluateAsync<int>(TellAgain);

        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task Follows_again_after_it_could_not_be_read()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await WaitUntilThereAsync(visit.Page);
        var failed = new TaskCompletionSource();
        visit.Page.RequestFailed += (_, _) => failed.TrySetResult();
        await visit.Page.RouteAsync("**/admin/preview/**", route => route.AbortAsync());
        await form.Field("term@en").FillAsync("A word that is not shown");
        await failed.Task;
        await visit.Page.UnrouteAllAsync(new() { Behavior = UnrouteBehavior.Wait });

        await form.Field("term@en").FillAsync("A word that is shown again");

        await Expect(Beside(visit.Page).GetByText("A word that is shown again")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Opens_a_link_in_a_tab_of_its_own_for_who_is_signed_in()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        await OpenForm.OpenAsync(visit.Page, sandbox.Address, "who-may-get-immunotherapy");
        var link = Beside(visit.Page).Locator("main a[href*='/admin/preview/']").First;

        var tab = await visit.Page.Context.RunAndWaitForPageAsync(() => link.ClickAsync(new() { Modifiers = [KeyboardModifier.ControlOrMeta] }));

        await Expect(tab.Locator("main h1")).ToBeVisibleAsync();
        Assert.Contains("/admin/preview/entry/", tab.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Complaints);
    }

    // Before the word is: it is not to come with a page that is loaded late.
    private static Task WaitUntilThereAsync(IPage page) => Expect(Beside(page).Locator("main")).ToBeVisibleAsync();

    private static IFrameLocator Beside(IPage page) => page.FrameLocator(".room iframe");
}

using System.Text.RegularExpressions;
using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed partial class Typing_in_a_form(Sandbox sandbox, Chromium chromium)
{
    private const string Offline = "Offline: kept in this browser";

    /// <summary>What can become of a tab while somebody types in it.</summary>
    public enum Fate
    {
        Closed,
        Crashed,
        Reloaded,
    }

    [Fact]
    public async Task Loses_and_doubles_no_key_while_the_network_is_cut_and_another_editor_types()
    {
        await using var one = await chromium.OpenAsync(sandbox.Address);
        await using var other = await chromium.OpenAsync(sandbox.Address);
        var ann = await OpenForm.OpenAsync(one.Page, sandbox.Address, "checkpoint-inhibitors");
        var bob = await OpenForm.OpenAsync(other.Page, sandbox.Address, "checkpoint-inhibitors", "Author");
        var (mine, theirs) = (await Ledger.BeginAsync(ann, "summary@en"), await Ledger.BeginAsync(bob, "summary@es"));

        var typing = theirs.TypeAsync(Words("b", 40));
        for (var cut = 0; cut < 3; cut++)
        {
            await mine.TypeAsync(Words($"on{cut}-", 6));
            await one.Page.Context.SetOfflineAsync(true);
            await mine.TypeAsync(Words($"off{cut}-", 5));
            await Expect(ann.State).ToHaveTextAsync(Offline);
            await one.Page.Context.SetOfflineAsync(false);
        }
        await typing;
        await ann.SavedAsync();
        await bob.SavedAsync();

        Assert.Equal(mine.Expected, await ann.KeptAsync(mine.Path));
        Assert.Equal(theirs.Expected, await bob.KeptAsync(theirs.Path));
        await Expect(bob.Field(mine.Path)).ToHaveValueAsync(mine.Expected);
    }

    [Theory]
    [InlineData(Fate.Closed)]
    [InlineData(Fate.Crashed)]
    [InlineData(Fate.Reloaded)]
    public async Task Survives_the_end_of_its_tab(Fate fate)
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        var ledger = await Ledger.BeginAsync(form, "pronunciation@en");
        await ledger.TypeAsync("Saved, ");
        await form.SavedAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await ledger.TypeAsync("and kept in the browser");
        await Expect(form.State).ToHaveTextAsync(Offline);

        var again = await OpenForm.ReadyAsync(await NextAsync(visit.Page, fate));

        await Expect(again.Field(ledger.Path)).ToHaveValueAsync(ledger.Expected);
        await again.SavedAsync();
        Assert.Equal(ledger.Expected, await again.KeptAsync(ledger.Path));
    }

    [Fact]
    public async Task Goes_on_where_it_was_when_somebody_presses_Enter()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        var address = visit.Page.Url;
        await visit.Page.EvaluateAsync("() => { window.isSamePage = true; }");

        await form.Field("slug@en").PressSequentiallyAsync("one");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.TypeAsync("-two");
        await form.SavedAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.isSamePage === true"));
        Assert.Equal(address, visit.Page.Url);
        Assert.Equal("one-two", await form.KeptAsync("slug@en"));
    }

    [Fact]
    public async Task Is_given_as_much_room_as_its_text_needs_and_touches_nothing_around_it()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        var field = form.Field("definition@en");
        await field.FillAsync("One line");
        await form.Field("term@en").FocusAsync();
        var line = await HeightAsync(field);

        await field.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Control+End");
        var held = await HeightAsync(field);
        await visit.Page.Keyboard.TypeAsync("\n\n\n\n\n\n\n\nand the last");
        var grown = await HeightAsync(field);
        var isAllSeen = await field.EvaluateAsync<bool>("area => area.scrollHeight <= area.clientHeight");
        var contained = await field.EvaluateAsync<string>("area => getComputedStyle(area).contain");
        await visit.Page.Keyboard.PressAsync("Control+a");
        await visit.Page.Keyboard.TypeAsync("One line");

        Assert.Equal(line, held);
        Assert.True(grown > line + 100, $"{grown} instead of {line}");
        Assert.True(isAllSeen);
        Assert.Equal("strict", contained);
        Assert.Equal(line, await HeightAsync(field));
        await form.Field("term@en").FocusAsync();
        Assert.Equal("", await field.EvaluateAsync<string>("area => area.style.height"));
    }

    [Fact]
    public async Task Keeps_the_height_that_its_field_was_dragged_to()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        var field = form.Field("definition@en");
        await field.FocusAsync();
        var before = await HeightAsync(field);
        var box = (await field.BoundingBoxAsync())!;

        await visit.Page.Mouse.MoveAsync(box.X + box.Width - 4, box.Y + box.Height - 4);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(box.X + box.Width - 4, box.Y + box.Height + 120);
        await visit.Page.Mouse.UpAsync();
        var dragged = await HeightAsync(field);
        await field.PressSequentiallyAsync("A word");
        var typed = await HeightAsync(field);
        await form.Field("term@en").FocusAsync();

        Assert.True(dragged > before + 60, $"{dragged} instead of {before}");
        Assert.Equal(dragged, typed);
        Assert.Equal(dragged, await HeightAsync(field));
    }

    [Fact]
    public async Task Asks_nobody_to_choose_when_its_tab_ends_between_two_batches()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        var ledger = await Ledger.BeginAsync(form, "pronunciation@en");
        await ledger.TypeAsync("Saved, ");
        await form.SavedAsync();
        var (sent, held) = await HoldNextBatchAsync(visit.Page);
        await ledger.TypeAsync("and typed while that was sent");
        await sent;
        await BrowserStore.HoldsTypedAsync(visit.Page, ledger.Expected);
        // What waits is sent by a timer: from now on there is none.
        await visit.Page.EvaluateAsync("window.setTimeout = () => 0");
        held.SetResult();
        await BrowserStore.HoldsNoBatchAsync(visit.Page);

        var again = await OpenForm.ReadyAsync(await NextAsync(visit.Page, Fate.Closed));

        await again.SavedAsync();
        Assert.Equal(ledger.Expected, await again.KeptAsync(ledger.Path));
    }

    [Fact]
    public async Task Shows_what_is_wrong_beside_the_field_and_leaves_it_there()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.OpenAsync(visit.Page, sandbox.Address, "clinical-trials");

        await form.Field("slug@en").FillAsync("No slug at all");

        await Expect(form.Problem("slug@en")).ToContainTextAsync("is not a slug");
        await Expect(form.Field("slug@en")).ToHaveValueAsync("No slug at all");
        await Expect(form.Field("slug@en")).ToHaveAttributeAsync("aria-invalid", "true");
        await form.Field("slug@en").FillAsync("clinical-trials");
        await form.SavedAsync();
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Is_asked_about_when_one_signs_out_and_the_server_does_not_have_it()
    {
        await using var visit = await chromium.OpenAsync(sandbox.Address);
        var form = await OpenForm.NewAsync(visit.Page, sandbox.Address);
        await visit.Page.RouteAsync("**/edits", route => route.AbortAsync());
        await form.Field("pronunciation@en").PressSequentiallyAsync("Kept here alone");
        await BrowserStore.HoldsTypedAsync(visit.Page, "Kept here alone");
        var other = await visit.Page.Context.NewPageAsync();
        await visit.Page.CloseAsync();
        await other.GotoAsync(new Uri(sandbox.Address, "/admin/topics").AbsoluteUri);

        Assert.StartsWith("Some of what you typed is not saved yet", await SignOutAsync(other, isSure: false), StringComparison.Ordinal);
        await Entrance.InsideAsync(other);
        await SignOutAsync(other, isSure: true);

        await Expect(other.GetByRole(AriaRole.Button, new() { Name = "Editor", Exact = true })).ToBeVisibleAsync();
    }

    /// <summary>What is asked before one is out.</summary>
    private static async Task<string> SignOutAsync(IPage page, bool isSure)
    {
        var asked = new TaskCompletionSource<string>();
        page.Dialog += Answer;
        await page.GetByRole(AriaRole.Button, new() { NameRegex = AccountMenu() }).ClickAsync();
        await page.GetByText("Sign out", new() { Exact = true }).ClickAsync();
        var question = await asked.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        page.Dialog -= Answer;
        return question;

        async void Answer(object? sender, IDialog dialog)
        {
            await (isSure ? dialog.AcceptAsync() : dialog.DismissAsync());
            asked.SetResult(dialog.Message);
        }
    }

    // Where the editor finds the entry again, once the network is back.
    private static async Task<IPage> NextAsync(IPage page, Fate fate)
    {
        var (context, address) = (page.Context, page.Url);
        if (fate is Fate.Reloaded)
        {
            await context.SetOfflineAsync(false);
            await page.ReloadAsync();
            return page;
        }
        var next = await context.NewPageAsync();
        if (fate is Fate.Crashed) await CrashAsync(page);
        else await page.CloseAsync();
        await context.SetOfflineAsync(false);
        await next.GotoAsync(address);
        return next;
    }

    /// <summary>Holds the next batch back: when it was sent, and what lets it go.</summary>
    private static async Task<(Task Sent, TaskCompletionSource Held)> HoldNextBatchAsync(IPage page)
    {
        var (sent, held) = (new TaskCompletionSource(), new TaskCompletionSource());
        await page.RouteAsync("**/edits", async route =>
        {
            sent.TrySetResult();
            await held.Task;
            await route.ContinueAsync();
        });
        return (sent.Task, held);
    }

    private static async Task CrashAsync(IPage page)
    {
        var crashed = new TaskCompletionSource();
        page.Crash += (_, _) => crashed.TrySetResult();
        var session = await page.Context.NewCDPSessionAsync(page);
        // Nobody is left to answer it.
        _ = session.SendAsync("Page.crash");
        await crashed.Task;
        // What is left of it would be asked about the network too.
        await page.CloseAsync();
    }

    private static Task<double> HeightAsync(ILocator field) => field.EvaluateAsync<double>("area => area.getBoundingClientRect().height");

    private static string Words(string name, int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"{name}{i} "));

    [GeneratedRegex("^Account of ")]
    private static partial Regex AccountMenu();
}

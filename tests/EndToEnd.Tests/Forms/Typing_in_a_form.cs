using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class Typing_in_a_form(AllInOne process, Chromium chromium) : IClassFixture<AllInOne>, IClassFixture<Chromium>
{
    private const string Offline = "Offline: kept in this browser";

    [Fact]
    public async Task Loses_and_doubles_no_key_while_the_network_is_cut_and_another_editor_types()
    {
        await using var one = await chromium.OpenAsync(process.Address);
        await using var other = await chromium.OpenAsync(process.Address);
        var (ann, bob) = (await OpenForm.OpenAsync(one.Page, process.Address, "checkpoint-inhibitors"), await OpenForm.OpenAsync(other.Page, process.Address, "checkpoint-inhibitors"));
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

    [Fact]
    public async Task Survives_the_end_of_its_tab()
    {
        await using var visit = await chromium.OpenAsync(process.Address);
        var form = await OpenForm.OpenAsync(visit.Page, process.Address, "cytokines");
        var ledger = await Ledger.BeginAsync(form, "summary@en");
        await ledger.TypeAsync("Saved, ");
        await form.SavedAsync();
        await visit.Page.Context.SetOfflineAsync(true);
        await ledger.TypeAsync("and kept in the browser");
        await Expect(form.State).ToHaveTextAsync(Offline);
        var (context, address) = (visit.Page.Context, visit.Page.Url);

        var next = await context.NewPageAsync();
        await visit.Page.CloseAsync();
        await context.SetOfflineAsync(false);
        await next.GotoAsync(address);
        var again = await OpenForm.ReadyAsync(next);

        await Expect(again.Field(ledger.Path)).ToHaveValueAsync(ledger.Expected);
        await again.SavedAsync();
        Assert.Equal(ledger.Expected, await again.KeptAsync(ledger.Path));
    }

    [Fact]
    public async Task Asks_which_it_is_to_be_where_two_wrote_in_one_field()
    {
        await using var one = await chromium.OpenAsync(process.Address);
        await using var other = await chromium.OpenAsync(process.Address);
        var (ann, bob) = (await OpenForm.OpenAsync(one.Page, process.Address, "cancer-vaccines"), await OpenForm.OpenAsync(other.Page, process.Address, "cancer-vaccines"));
        await one.Page.Context.SetOfflineAsync(true);
        var mine = await Ledger.BeginAsync(ann, "plainTitle@en");
        await mine.TypeAsync("Mine");
        var theirs = await Ledger.BeginAsync(bob, "plainTitle@en");
        await theirs.TypeAsync("Theirs");
        await bob.SavedAsync();

        await one.Page.Context.SetOfflineAsync(false);
        var question = one.Page.Locator("[data-path='plainTitle@en'] [data-conflict]");
        await Expect(question).ToContainTextAsync("Theirs");
        await one.Page.Keyboard.TypeAsync(", and more");
        await question.Locator("[data-choose=mine]").ClickAsync();
        await ann.SavedAsync();

        Assert.Equal("Mine, and more", await ann.KeptAsync(mine.Path));
    }

    [Fact]
    public async Task Shows_what_is_wrong_beside_the_field_and_leaves_it_there()
    {
        await using var visit = await chromium.OpenAsync(process.Address);
        var form = await OpenForm.OpenAsync(visit.Page, process.Address, "clinical-trials");

        await form.Field("slug@en").FillAsync("No slug at all");

        await Expect(visit.Page.Locator("[data-path='slug@en'] [data-problem]")).ToContainTextAsync("is not a slug");
        await Expect(form.Field("slug@en")).ToHaveValueAsync("No slug at all");
        await Expect(form.Field("slug@en")).ToHaveAttributeAsync("aria-invalid", "true");
        await form.Field("slug@en").FillAsync("clinical-trials");
        await form.SavedAsync();
        Assert.Empty(visit.Complaints);
    }

    private static string Words(string name, int count) => string.Concat(Enumerable.Range(1, count).Select(i => $"{name}{i} "));
}

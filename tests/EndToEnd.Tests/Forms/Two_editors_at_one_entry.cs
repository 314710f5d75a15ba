using Immunotherapy.EndToEnd.Tests.Servers;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Forms;

public sealed class Two_editors_at_one_entry(Sandbox sandbox, Chromium chromium)
{
    private const string Path = "pronunciation@en";

    [Fact]
    public async Task Both_keep_what_they_type_in_different_fields()
    {
        await using var one = await chromium.OpenAsync(sandbox.Address);
        await using var other = await chromium.OpenAsync(sandbox.Address);
        var ann = await OpenForm.NewAsync(one.Page, sandbox.Address);
        var bob = await OpenForm.JoinAsync(other.Page, sandbox.Address, ann);
        var (mine, theirs) = (await Ledger.BeginAsync(ann, "term@en"), await Ledger.BeginAsync(bob, Path));

        await Task.WhenAll(mine.TypeAsync("What Ann calls the thing"), theirs.TypeAsync("what Bob says that it sounds like"));
        await ann.SavedAsync();
        await bob.SavedAsync();

        await Expect(ann.Field(Path)).ToHaveValueAsync(theirs.Expected);
        await Expect(bob.Field("term@en")).ToHaveValueAsync(mine.Expected);
        Assert.Equal(mine.Expected, await bob.KeptAsync("term@en"));
        Assert.Equal(theirs.Expected, await ann.KeptAsync(Path));
        Assert.Empty(one.Complaints);
        Assert.Empty(other.Complaints);
    }

    [Theory]
    [InlineData("mine", "Mine, and more")]
    [InlineData("theirs", "Theirs")]
    [InlineData("base", "Before")]
    public async Task Are_asked_which_it_is_to_be_where_both_wrote_in_one_field(string choice, string kept)
    {
        await using var one = await chromium.OpenAsync(sandbox.Address);
        await using var other = await chromium.OpenAsync(sandbox.Address);
        var ann = await OpenForm.NewAsync(one.Page, sandbox.Address);
        await ann.Field(Path).FillAsync("Before");
        await ann.SavedAsync();
        var bob = await OpenForm.JoinAsync(other.Page, sandbox.Address, ann);
        await one.Page.Context.SetOfflineAsync(true);
        await (await Ledger.BeginAsync(ann, Path)).TypeAsync("Mine");
        await (await Ledger.BeginAsync(bob, Path)).TypeAsync("Theirs");
        await bob.SavedAsync();

        await one.Page.Context.SetOfflineAsync(false);
        var question = one.Page.Locator($"[data-path='{Path}'] [data-conflict]");
        foreach (var version in new[] { "Mine", "Theirs", "Before" }) await Expect(question.Locator("pre", new() { HasTextString = version })).ToBeVisibleAsync();
        await one.Page.Keyboard.TypeAsync(", and more");
        await question.Locator($"[data-choose={choice}]").ClickAsync();
        await ann.SavedAsync();

        await Expect(ann.Field(Path)).ToHaveValueAsync(kept);
        Assert.Equal(kept, await ann.KeptAsync(Path));
        // Nothing is changed under the cursor: Bob sees it when he leaves the field.
        await bob.Field(Path).BlurAsync();
        await Expect(bob.Field(Path)).ToHaveValueAsync(kept);
    }
}

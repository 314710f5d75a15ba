using System.Text.Json.Nodes;
using Bunit;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_list_of_links(FormServer server) : IClassFixture<FormServer>
{
    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Shows_what_is_linked_and_that_the_world_does_not_see_it()
    {
        var (one, other) = (await TopicAsync("One of them"), await TopicAsync("Other of them"));
        await using var page = await FormPage.OpenAsync(server, "Topic", ("related", new JsonArray(one.ToString(), other.ToString())));

        var drawn = page.Draw("related");

        drawn.WaitForAssertion(() => Assert.Equal(["One of them", "Other of them"], drawn.FindAll(".card a").Select(a => a.TextContent)));
        Assert.Equal(2, drawn.FindAll(".card .unpublished").Count);
    }

    [Fact]
    public async Task Is_put_in_order_and_emptied_by_buttons()
    {
        var (one, other) = (await TopicAsync("First"), await TopicAsync("Second"));
        await using var page = await FormPage.OpenAsync(server, "Topic", ("related", new JsonArray(one.ToString(), other.ToString())));
        var drawn = page.Draw("related");
        drawn.WaitForAssertion(() => Assert.Equal(2, drawn.FindAll(".card a").Count));

        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Move Second up']").ClickAsync());
        var turned = await page.KeptAsync("related");
        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Remove First']").ClickAsync());

        Assert.Equal($"[\"{other}\",\"{one}\"]", turned);
        Assert.Equal($"[\"{other}\"]", await page.KeptAsync("related"));
    }

    [Fact]
    public async Task Takes_what_is_found_by_its_words_by_keyboard()
    {
        var id = await TopicAsync("Quokkas and their vaccines");
        await using var page = await FormPage.OpenAsync(server, "Topic");
        var drawn = page.Draw("related");

        await drawn.InvokeAsync(() => drawn.Find("input[type=search]").InputAsync("quokkas"));
        drawn.WaitForAssertion(() => Assert.Contains("Quokkas and their vaccines", drawn.Find("[role=listbox]").TextContent, StringComparison.Ordinal));
        await drawn.InvokeAsync(() => drawn.Find(".picker").KeyDownAsync("ArrowDown"));
        await drawn.InvokeAsync(() => drawn.Find(".picker").KeyDownAsync("Enter"));

        Assert.Equal($"[\"{id}\"]", await page.KeptAsync("related"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Offers_nothing_to_who_has_gone_on_before_it_was_found(bool isByEscape)
    {
        await TopicAsync("Wombats and their vaccines");
        await using var page = await FormPage.OpenAsync(server, "Topic");
        var drawn = page.Draw("related");

        await drawn.InvokeAsync(async () =>
        {
            // Nobody has searched since the draft was made, so that its index is made first.
            var seeking = drawn.Find("input[type=search]").InputAsync("wombats");
            Assert.False(seeking.IsCompleted);
            await (isByEscape ? drawn.Find(".picker").KeyDownAsync("Escape") : drawn.Find(".picker").FocusOutAsync());
            await seeking;
        });

        Assert.Empty(drawn.FindAll("[role=listbox]"));
    }

    [Fact]
    public async Task Takes_a_new_entry_that_is_made_on_the_way()
    {
        await using var page = await FormPage.OpenAsync(server, "Topic");
        var drawn = page.Draw("parent");

        await drawn.InvokeAsync(() => drawn.Find("input[type=search]").InputAsync("A topic nobody wrote"));
        drawn.WaitForAssertion(() => Assert.Contains("Create Topic: A topic nobody wrote", drawn.Find("[role=listbox]").TextContent, StringComparison.Ordinal));
        await drawn.InvokeAsync(() => drawn.FindAll("[role=option]")[^1].ClickAsync());

        var made = Guid.Parse((string)JsonNode.Parse((await page.KeptAsync("parent"))!)!);
        Assert.Equal("A topic nobody wrote", (await server.ViewAsync(made)).Title(Model.Fields.Locale.En));
    }

    private async Task<Guid> TopicAsync(string title)
    {
        var id = await server.Desk.CreateAsync(ImmunotherapyCatalog.Catalog["Topic"], FormServer.Ann, null, Stop);
        await server.Desk.EditAsync(id, "setting-up", [new Edit(1, "title@en", title)], FormServer.Ann, Stop);
        return id;
    }
}

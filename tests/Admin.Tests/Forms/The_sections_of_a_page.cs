using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Bunit;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class The_sections_of_a_page(FormServer server) : IClassFixture<FormServer>
{
    private static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    [Fact]
    public async Task Are_outlined_and_told_in_a_line_when_they_are_folded()
    {
        await using var page = await FormPage.OpenAsync(
            server, "Topic", ("sections[how].heading@en", "How it works"), ("sections[how].heading@es", "Cómo funciona"),
            ("sections[how].body@en", "## It **wakes** the immune system.\n\nMore."), ("sections[why].heading@en", "Why"));

        var drawn = page.Draw("sections");

        Assert.Equal(["1. How it works", "2. Why"], drawn.FindAll(".outline .jump").Select(b => b.TextContent.Trim()));
        Assert.Equal("It wakes the immune system.", drawn.Find(".preview").TextContent.Trim());
        Assert.StartsWith("ES", Assert.Single(drawn.FindAll(".outline .unpublished")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_a_new_one_between_any_two()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");

        await drawn.InvokeAsync(() => drawn.Find("[aria-label='+ Add section here, before Why']").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal(4, drawn.FindAll(".section").Count));
        var keys = JsonNode.Parse((await page.KeptAsync("sections"))!)!.AsArray().Select(s => (string)s!["key"]!).ToList();
        Assert.Equal(("how", "why", "when"), (keys[0], keys[2], keys[3]));
    }

    [Fact]
    public async Task Go_to_the_heading_of_a_new_one()
    {
        await using var page = await OpenAsync();
        var gone = new List<string>();
        page.Entry.Going += path =>
        {
            gone.Add(path);
            return Task.CompletedTask;
        };
        var drawn = page.Draw("sections");

        await drawn.InvokeAsync(() => drawn.Find("[aria-label='+ Add section here, at the end']").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Matches(@"^sections\[part-[0-9a-f]+\]\.heading@en$", Assert.Single(gone)));
    }

    [Fact]
    public async Task Are_put_in_order_in_the_outline_and_say_where_they_went()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");

        await drawn.InvokeAsync(() => drawn.Find(".outline [aria-label='Move Why up']").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal(["why", "how", "when"], drawn.FindAll(".cards > li").Select(l => l.GetAttribute("data-item"))));
        Assert.Contains("Why is now section 1 of 3.", drawn.Markup, StringComparison.Ordinal);
        Assert.Equal("""[{"key":"why"},{"key":"how"},{"key":"when"}]""", await page.KeptAsync("sections"));
    }

    [Fact]
    public async Task Give_back_what_was_taken_out_where_it_stood()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");
        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Remove Why']").ClickAsync());
        drawn.WaitForAssertion(() => Assert.Contains("Why was removed.", drawn.Find(".cards > li[data-item=when] .undo").TextContent, StringComparison.Ordinal));

        await drawn.InvokeAsync(() => drawn.Find(".undo button").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal(["how", "why", "when"], drawn.FindAll(".cards > li").Select(l => l.GetAttribute("data-item"))));
        Assert.Equal("Por qué", await page.TextAsync("sections[why].heading@es"));
    }

    [Fact]
    public async Task Show_entries_of_one_kind_that_are_found_or_made_on_the_way()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");
        IElement Section() => drawn.Find(".cards > li[data-item=why]");

        await drawn.InvokeAsync(() => Section().QuerySelector("select.kind")!.ChangeAsync("Video"));
        Assert.Contains("Readers see: a card: title, summary, length, and a link to watch it.", Section().TextContent, StringComparison.Ordinal);
        await drawn.InvokeAsync(() => Section().QuerySelector("input[type=search]")!.InputAsync("A video that nobody made"));
        drawn.WaitForAssertion(() => Assert.Contains("Create Video: A video that nobody made", Section().TextContent, StringComparison.Ordinal));
        await drawn.InvokeAsync(() => drawn.FindAll(".cards > li[data-item=why] [role=option]").Single(o => o.TextContent.Contains("Create Video", StringComparison.Ordinal)).ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal("A video that nobody made", Section().QuerySelector(".link a")!.TextContent));
        Assert.Equal("Draft", Section().QuerySelector(".link [data-stage]")!.TextContent);
        Assert.Single(JsonNode.Parse((await page.KeptAsync("sections[why].embeds"))!)!.AsArray());
    }

    [Fact]
    public async Task Give_back_an_entry_that_is_shown_no_more()
    {
        var id = await server.Desk.CreateAsync(ImmunotherapyCatalog.Catalog["Topic"], FormServer.Ann, null, Stop);
        await server.Desk.EditAsync(id, "setting-up", [new Edit(1, "title@en", "Shown below")], FormServer.Ann, Stop);
        await using var page = await FormPage.OpenAsync(server, "Topic", ("sections[how].heading@en", "How"), ("sections[how].embeds", new JsonArray(id.ToString())));
        var drawn = page.Draw("sections");
        drawn.WaitForAssertion(() => Assert.Single(drawn.FindAll(".link")));
        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Remove Shown below']").ClickAsync());
        drawn.WaitForAssertion(() => Assert.Empty(drawn.FindAll(".link")));

        await drawn.InvokeAsync(() => drawn.FindAll("button").Single(b => b.TextContent == "Undo").ClickAsync());

        Assert.Equal($"[\"{id}\"]", await page.KeptAsync("sections[how].embeds"));
    }

    private Task<FormPage> OpenAsync() => FormPage.OpenAsync(
        server, "Topic",
        ("sections[how].heading@en", "How"), ("sections[why].heading@en", "Why"), ("sections[why].heading@es", "Por qué"), ("sections[when].heading@en", "When"));
}

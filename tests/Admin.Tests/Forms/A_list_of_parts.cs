using Bunit;

namespace Immunotherapy.Admin.Tests.Forms;

public sealed class A_list_of_parts(FormServer server) : IClassFixture<FormServer>
{
    [Fact]
    public async Task Takes_a_new_part_at_its_end()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");

        await drawn.InvokeAsync(() => drawn.FindAll("button").Single(b => b.TextContent == "Add").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal(4, drawn.FindAll(".part").Count));
        Assert.StartsWith("""[{"key":"how"},{"key":"why"},{"key":"when"},{"key":"part-""", await page.KeptAsync("sections"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_put_in_order_by_buttons()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");

        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Move Why up']").ClickAsync());
        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Move How to']").ChangeAsync("2"));

        drawn.WaitForAssertion(() => Assert.Equal(["why", "when", "how"], drawn.FindAll(".part").Select(p => p.GetAttribute("data-item"))));
        Assert.Equal("""[{"key":"why"},{"key":"when"},{"key":"how"}]""", await page.KeptAsync("sections"));
        Assert.Equal("\"How\"", await page.KeptAsync("sections[how].heading@en"));
    }

    [Fact]
    public async Task Gives_back_what_was_taken_out_with_its_texts_in_all_languages()
    {
        await using var page = await OpenAsync();
        var drawn = page.Draw("sections");
        await drawn.InvokeAsync(() => drawn.Find("[aria-label='Remove Why']").ClickAsync());
        drawn.WaitForAssertion(() => Assert.Contains("Why was removed.", drawn.Markup, StringComparison.Ordinal));
        Assert.Null(await page.KeptAsync("sections[why].heading@es"));

        await drawn.InvokeAsync(() => drawn.FindAll("button").Single(b => b.TextContent == "Undo").ClickAsync());

        drawn.WaitForAssertion(() => Assert.Equal(["how", "why", "when"], drawn.FindAll(".part").Select(p => p.GetAttribute("data-item"))));
        Assert.Equal("Por qué", await page.TextAsync("sections[why].heading@es"));
    }

    [Fact]
    public async Task Offers_no_more_than_there_is_room_for()
    {
        await using var page = await FormPage.OpenDerivedAsync(server, "Topic", [.. Enumerable.Range(0, 40).Select(i => ($"sections[s{i}].heading@en", (System.Text.Json.Nodes.JsonNode?)$"{i}"))]);

        var drawn = page.Draw("sections");

        Assert.True(drawn.FindAll("button").Single(b => b.TextContent == "Add").HasAttribute("disabled"));
    }

    private Task<FormPage> OpenAsync() => FormPage.OpenDerivedAsync(
        server, "Topic",
        ("sections[how].heading@en", "How"), ("sections[why].heading@en", "Why"), ("sections[why].heading@es", "Por qué"), ("sections[when].heading@en", "When"));
}

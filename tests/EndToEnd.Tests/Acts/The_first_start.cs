using Immunotherapy.EndToEnd.Tests.Access;
using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class The_first_start(Chromium chromium)
{
    [Fact]
    public async Task Leads_from_the_printed_link_to_an_entry_that_partners_read()
    {
        await using var server = await KeptServer.StartAsync();
        await using var visit = await chromium.OpenAsync(await server.FirstLinkAsync());
        await Entrance.MakeAccountAsync(visit.Page, "Ann Archer", "ann@example.org");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Glossary terms" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "New: Glossary term" }).ClickAsync();
        var form = await OpenForm.ReadyAsync(visit.Page);

        await form.WriteAsync("First word", "first-word");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Publish…" }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await Expect(dialog).ToContainTextAsync("A word that a test explains.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).ClickAsync();
        await Expect(visit.Page.GetByText("Published. Readers have it.")).ToBeVisibleAsync();

        var read = await Answers.AskAsync(server.Address, "{ glossaryTerm(slug: \"first-word\") { term definition { markdown } } }");
        Assert.Equal("First word", (string?)read["glossaryTerm"]!["term"]);
        Assert.Equal("A word that a test explains.", (string?)read["glossaryTerm"]!["definition"]!["markdown"]);
        Assert.Empty(visit.Complaints);
    }
}

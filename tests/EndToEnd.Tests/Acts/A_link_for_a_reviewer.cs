using System.Net;
using Immunotherapy.EndToEnd.Tests.Forms;
using Immunotherapy.EndToEnd.Tests.Servers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Immunotherapy.EndToEnd.Tests.Acts;

public sealed class A_link_for_a_reviewer(Newsroom newsroom, Chromium chromium)
{
    [Fact]
    public async Task Shows_the_draft_to_who_has_no_account_until_it_is_taken_back()
    {
        await using var visit = await newsroom.OpenAsync(chromium);
        var form = await OpenForm.CreateAsync(visit.Page, newsroom.Address);
        await form.WriteAsync("A word under review", "under-review");
        await visit.Page.GetByText("Links for reviewers without an account").ClickAsync();
        await visit.Page.GetByLabel("For whom").FillAsync("Dr. Lee");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Make a link to English" }).ClickAsync();
        var link = new Uri(await visit.Page.GetByLabel("Copy it now: it is not shown again.").InputValueAsync());

        await using var reviewer = await chromium.OpenAsync(link);
        await Expect(reviewer.Page.GetByRole(AriaRole.Heading, new() { Name = "A word under review" })).ToBeVisibleAsync();
        await Expect(reviewer.Page.Locator("body")).ToContainTextAsync("A word that a test explains.");
        Assert.Empty(reviewer.Complaints);

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Take back the link for Dr. Lee" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Take back the link for Dr. Lee" })).ToHaveCountAsync(0);
        var answer = await reviewer.Page.ReloadAsync();

        Assert.Equal((int)HttpStatusCode.NotFound, answer!.Status);
        await Expect(reviewer.Page.GetByRole(AriaRole.Heading)).ToHaveTextAsync("This link does not open anything");
        await Expect(reviewer.Page.Locator("body")).Not.ToContainTextAsync("A word that a test explains.");
    }
}

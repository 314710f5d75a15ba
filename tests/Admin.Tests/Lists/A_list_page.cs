using Bunit;
using Bunit.TestDoubles;
using Immunotherapy.Admin.Lists;
using Immunotherapy.Model.Content;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Lists;

public sealed class A_list_page
{
    [Fact]
    public async Task Shows_entries_with_how_the_work_on_them_stands()
    {
        await using var room = await Newsroom.OpenAsync();
        var draft = await room.TopicAsync("draft");
        await room.PublishedTopicAsync("published");

        var page = Open(room, "/admin/topics");

        page.WaitForAssertion(() => Assert.Equal("2 entries", page.Find(".count").TextContent.Trim()));
        Assert.Equal(["Title of draft", "Title of published"], page.FindAll("a.title").Select(a => a.TextContent).Order());
        Assert.Equal(["Draft", "Published"], page.FindAll(".chip").Select(c => c.TextContent).Order());
        Assert.Contains($"/admin/topics/{draft}", page.FindAll("a.title").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Shows_what_its_address_says_and_follows_it()
    {
        await using var room = await Newsroom.OpenAsync();
        await room.TopicAsync("draft");
        await room.PublishedTopicAsync("published");
        var page = Open(room, "/admin/topics?state=draft");
        page.WaitForAssertion(() => Assert.Equal(["Title of draft"], page.FindAll("a.title").Select(a => a.TextContent)));

        room.Browser.Services.GetRequiredService<NavigationManager>().NavigateTo("/admin/topics?state=published");

        page.WaitForAssertion(() => Assert.Equal(["Title of published"], page.FindAll("a.title").Select(a => a.TextContent)));
    }

    [Fact]
    public async Task Puts_what_is_sought_into_its_address()
    {
        await using var room = await Newsroom.OpenAsync();
        await room.TopicAsync("hub");
        var page = Open(room, "/admin/topics?page=1&size=50");
        page.WaitForElement("a.title");

        await page.InvokeAsync(() => page.Find("input[type=search]").InputAsync(" hub "));
        await page.InvokeAsync(() => page.Find("form[role=search]").SubmitAsync());

        Assert.Equal("http://localhost/admin/topics?q=hub&size=50", room.Browser.Services.GetRequiredService<BunitNavigationManager>().Uri);
    }

    [Fact]
    public async Task Goes_to_the_last_page_when_the_one_asked_for_is_no_more()
    {
        await using var room = await Newsroom.OpenAsync();
        await room.TopicAsync("hub");

        var page = Open(room, "/admin/topics?page=7");

        page.WaitForAssertion(() => Assert.Single(page.FindAll("a.title")));
        Assert.Equal("http://localhost/admin/topics", room.Browser.Services.GetRequiredService<BunitNavigationManager>().Uri);
    }

    [Fact]
    public async Task Begins_a_new_entry_and_opens_it()
    {
        await using var room = await Newsroom.OpenAsync();
        var page = Open(room, "/admin/topics");
        page.WaitForElement(".nothing");

        await page.InvokeAsync(() => page.FindAll("button").Single(b => b.TextContent.Contains("New: Topic", StringComparison.Ordinal)).ClickAsync(new()));

        var made = Assert.Single(await room.TopicsAsync()).Work.Id;
        Assert.Equal($"http://localhost/admin/topics/{made}", room.Browser.Services.GetRequiredService<BunitNavigationManager>().Uri);
    }

    [Fact]
    public async Task Of_no_content_type_says_that_there_is_none()
    {
        await using var room = await Newsroom.OpenAsync();

        Assert.Contains("There is no page here", Open(room, "/admin/nonsense", "nonsense").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_there_for_every_content_type()
    {
        await using var room = await Newsroom.OpenAsync();
        foreach (var type in ImmunotherapyCatalog.Types)
        {
            await room.DraftAsync(type.Name);
            var columns = string.Join(',', ListColumns.Of(type).Select(c => c.Key));

            var page = Open(room, $"/admin/{type.Plural}?columns={columns}", type.Plural);

            page.WaitForAssertion(() => Assert.Equal(ListColumns.Of(type).Count + 2, page.FindAll("th").Count));
        }
    }

    private static IRenderedComponent<ListPage> Open(Newsroom room, string address, string plural = "topics")
    {
        room.Browser.Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return room.Browser.Render<ListPage>(page => page.Add(p => p.Plural, plural));
    }
}

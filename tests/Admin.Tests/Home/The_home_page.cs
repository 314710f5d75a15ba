using Bunit;
using Immunotherapy.Admin.Home;

namespace Immunotherapy.Admin.Tests.Home;

public sealed class The_home_page
{
    [Fact]
    public async Task Leads_to_every_piece_of_work_and_to_the_field_that_fails()
    {
        await using var room = await Newsroom.OpenAsync();
        var bare = await room.DraftAsync("Topic", ("slug@en", "bare"), ("title@en", "Only a title"));
        await room.PublishedTopicAsync("hub");

        var page = room.Browser.Render<HomePage>();

        page.WaitForAssertion(() => Assert.Equal(["Only a title"], page.FindAll("#mine .line a").Select(a => a.TextContent)));
        Assert.Equal(2, page.FindAll("#recent li").Count);
        Assert.Equal($"/admin/topics/{bare}", page.Find("#failing .line a").GetAttribute("href"));
        Assert.StartsWith($"/admin/topics/{bare}?field=", page.Find("#failing .finding").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Nothing is scheduled.", page.Find("#scheduled .nothing").TextContent);
    }
}

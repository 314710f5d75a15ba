using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class What_can_be_found
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_is_published_and_never_a_draft()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        var hidden = await room.TopicAsync("hidden");
        await room.WriteAsync(hub, ("title@en", "Changed"));

        Assert.Equal([hub], await FindAsync(room, "title hub"));
        foreach (var drafted in (string[])["hidden", "changed"])
        {
            Assert.Empty(await FindAsync(room, drafted));
            Assert.Empty(await SuggestAsync(room, drafted));
        }
        Assert.Equal([hidden], await FindAsync(room, "hidden", Perspective.Draft));
        Assert.Equal([hub], await SuggestAsync(room, "changed", Perspective.Draft));
        Assert.Empty(await FindAsync(room, "title hub", Perspective.Draft));
        Assert.Empty(await FindAsync(room, "hidden"));
    }

    [Fact]
    public async Task Follows_every_publish_and_what_is_taken_down()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        Assert.Empty(await FindAsync(room, "hub"));

        await room.PublishAsync(hub);
        Assert.Equal([hub], await FindAsync(room, "hub"));

        await room.WriteAsync(hub, ("title@en", "Center"));
        await room.PublishAsync(hub);
        Assert.Equal([hub], await FindAsync(room, "center"));
        Assert.Empty(await SuggestAsync(room, "title"));

        await room.Desk.UnpublishAsync(hub, Locale.En, Newsroom.Ann, Stop);
        Assert.Empty(await FindAsync(room, "center"));
        Assert.Empty(await SuggestAsync(room, "cen"));
        Assert.Equal([hub], await FindAsync(room, "center", Perspective.Draft));
    }

    [Fact]
    public async Task Is_nothing_that_was_recalled()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        Assert.Equal([hub], await FindAsync(room, "hub"));

        await room.Desk.RecallAsync(hub, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);

        Assert.Empty(await FindAsync(room, "hub"));
        Assert.Empty(await SuggestAsync(room, "title"));
    }

    [Fact]
    public async Task Is_at_another_instant_what_was_there_then()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        var then = room.Time.GetUtcNow();
        room.Time.Pass(TimeSpan.FromDays(1));
        await room.WriteAsync(hub, ("title@en", "Center"));
        await room.PublishAsync(hub);
        var later = await room.PublishedTopicAsync("later");

        Assert.Equal([hub], await FindAsync(room, "hub", Perspective.At(then)));
        Assert.Empty(await FindAsync(room, "center", Perspective.At(then)));
        Assert.Empty(await FindAsync(room, "later", Perspective.At(then)));
        Assert.Equal([later], await FindAsync(room, "later"));
    }

    [Fact]
    public async Task Stays_the_same_for_who_still_sees_an_earlier_graph()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        var (seen, unasked) = (room.Published, await SecondAsync(room));
        Assert.Equal([hub], await FindAsync(room, "hub"));

        await room.Desk.UnpublishAsync(hub, Locale.En, Newsroom.Ann, Stop);

        Assert.Empty(await FindAsync(room, "hub"));
        Assert.Equal([hub], Ids((await room.Search.OfAsync(seen, Stop)).Find(Wish("hub"))));
        Assert.Equal([hub], Ids((await room.Search.OfAsync(unasked, Stop)).Find(Wish("hub"))));
        Assert.Empty(await FindAsync(room, "hub"));
    }

    private static async Task<ContentGraph> SecondAsync(Newsroom room)
    {
        await room.PublishedTopicAsync("second");
        return room.Published;
    }

    private static SearchWish Wish(string query) => new() { Query = query, Locale = Locale.En };

    private static Guid[] Ids(SearchPage page) => [.. page.Hits.Select(h => h.Node.Id)];

    private static async Task<Guid[]> FindAsync(Newsroom room, string query, Perspective? perspective = null) =>
        Ids((await room.Search.OfAsync(perspective ?? Perspective.Published, Stop)).Find(Wish(query)));

    private static async Task<Guid[]> SuggestAsync(Newsroom room, string prefix, Perspective? perspective = null) =>
        [.. (await room.Search.OfAsync(perspective ?? Perspective.Published, Stop)).Suggest(new SuggestWish { Prefix = prefix, Locale = Locale.En }).Select(s => s.Node.Id)];
}

using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class The_links_of_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Are_told_in_both_directions_with_their_fields(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub", "centro");
        var child = await room.TopicAsync("child", parent: hub);
        await room.WriteAsync(child, ("sections[how].embeds", new JsonArray(hub.ToString())));

        var ofHub = await room.Queries.ReadLinksAsync(hub, Locale.En, Stop);
        var ofChild = await room.Queries.ReadLinksAsync(child, Locale.Es, Stop);

        Assert.Equal([("parent", child, false), ("sections.embeds", child, false)], ofHub.Incoming.Select(l => (l.Path, l.Id, l.IsPublished)).Order());
        Assert.Empty(ofHub.Outgoing);
        Assert.Equal([("parent", "Título de centro"), ("sections[how].embeds", "Título de centro")], ofChild.Outgoing.Select(l => (l.Path, l.Title!)));
        Assert.Empty(ofChild.Broken);
    }

    [Fact]
    public async Task Show_in_how_many_published_entries_it_is()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        var one = await room.TopicAsync("one", parent: hub);
        await room.WriteAsync(one, ("related", new JsonArray(hub.ToString())));
        await room.PublishAsync(one);
        await room.TopicAsync("two", parent: hub);

        var links = await room.Queries.ReadLinksAsync(hub, Locale.En, Stop);

        Assert.Equal(one, Assert.Single(links.ShownIn).Id);
        Assert.Equal(3, links.Incoming.Count);
    }

    [Fact]
    public async Task Are_broken_where_the_world_does_not_see_the_other_entry()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var recalled = await room.PublishedTopicAsync("recalled");
        await room.Desk.RecallAsync(recalled, new Dictionary<Locale, string> { [Locale.En] = "Do not use." }, Newsroom.Ann, Stop);
        var draft = await room.TopicAsync("draft");
        var nowhere = Guid.NewGuid();
        var topic = await room.TopicAsync("topic");
        await room.WriteAsync(topic, ("related", new JsonArray(recalled.ToString(), draft.ToString(), nowhere.ToString())));

        var broken = (await room.Queries.ReadLinksAsync(topic, Locale.En, Stop)).Broken;

        Assert.Equal([(recalled, true), (draft, false), (nowhere, false)], broken.Select(l => (l.Id, l.IsRecalled)));
        Assert.Null(broken[2].Type);
    }

    [Fact]
    public async Task Of_an_entry_that_is_not_there_are_refused()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        await Assert.ThrowsAsync<RefusedException>(() => room.Queries.ReadLinksAsync(Guid.NewGuid(), Locale.En, Stop));
    }
}

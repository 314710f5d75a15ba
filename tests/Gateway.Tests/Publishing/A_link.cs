using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_link
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Leads_only_to_what_is_published(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.TopicAsync("hub");
        var child = await room.TopicAsync("child", parent: hub);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(child));

        Assert.Equal("parent", Assert.Single(refused.Findings).Path);
        Assert.Contains("not published", refused.Message, StringComparison.Ordinal);
        await room.PublishAsync(hub);
        await room.PublishAsync(child);
        Assert.Equal(hub, room.Published.Follow(room.Published.ById(child)!, null, room.Catalog["Topic"]["parent"])?.Id);
    }

    [Fact]
    public async Task Leads_to_an_entry_that_exists_and_has_the_right_type()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var therapy = await room.DraftAsync("Therapy", Texts.Therapy("nivolumab"));
        await room.PublishAsync(therapy);
        var topic = await room.TopicAsync("hub", parent: therapy);
        await room.WriteAsync(topic, ("related", new JsonArray(Guid.Empty.ToString())));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(topic));

        Assert.Contains("is a Therapy, not a Topic", refused.Message, StringComparison.Ordinal);
        Assert.Contains("does not exist", refused.Message, StringComparison.Ordinal);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task May_lead_to_what_is_published_in_the_same_act(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var one = await room.TopicAsync("one");
        var two = await room.TopicAsync("two");
        await room.WriteAsync(one, ("related", new JsonArray(two.ToString())));
        await room.WriteAsync(two, ("related", new JsonArray(one.ToString())));

        var answers = await room.Desk.PublishAllAsync([new Wish(one, [Locale.En]), new Wish(two, [Locale.En])], Newsroom.Ann, Stop);

        Assert.Equal([1L, 2L], answers.Select(a => a.Change));
        var related = room.Catalog["Topic"]["related"];
        Assert.Equal(two, Assert.Single(room.Published.FollowAll(room.Published.ById(one)!, null, related)).Id);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Never_climbs_in_a_circle(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var top = await room.PublishedTopicAsync("top");
        var middle = await room.TopicAsync("middle", parent: top);
        await room.PublishAsync(middle);
        await room.WriteAsync(top, ("parent", middle.ToString()));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(top));

        Assert.Equal("parent", Assert.Single(refused.Findings).Path);
        Assert.Contains("circle", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Climbs_ten_steps_at_most()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        Guid? parent = null;
        for (var depth = 0; depth <= 10; depth++)
        {
            parent = await room.TopicAsync($"depth-{depth}", parent: parent);
            await room.PublishAsync(parent.Value);
        }
        var last = await room.TopicAsync("too-deep", parent: parent);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(last));

        Assert.Contains("more than 10 steps", refused.Message, StringComparison.Ordinal);
    }
}

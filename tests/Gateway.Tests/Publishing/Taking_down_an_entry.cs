using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Taking_down_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Leaves_it_to_the_drafts_alone(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");

        await room.Desk.UnpublishAsync(id, Locale.En, Newsroom.Ann, Stop);

        Assert.Null(room.Published.ById(id));
        Assert.Null(room.Published.BySlug(room.Catalog["Topic"], "hub", Locale.En));
        Assert.Equal(id, (await room.DraftAsync()).ById(id)?.Id);
        room.Time.Pass(TimeSpan.FromDays(1));
        await room.PublishAsync(id);
        Assert.Equal(Newsroom.Start, room.Published.ById(id)!.Text(Locale.En).PublishedAt);
    }

    [Fact]
    public async Task Takes_translations_before_the_default_language()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub", "centro");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.UnpublishAsync(id, Locale.En, Newsroom.Ann, Stop));

        Assert.Contains("Take 'es' down first", refused.Message, StringComparison.Ordinal);
        await room.Desk.UnpublishAsync(id, Locale.Es, Newsroom.Ann, Stop);
        Assert.Equal([Locale.En], room.Published.ById(id)!.Locales);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_refused_while_published_entries_need_it(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var therapy = await room.DraftAsync("Therapy", Texts.Therapy("nivolumab"));
        await room.PublishAsync(therapy);
        for (var i = 0; i < 7; i++)
        {
            var cancer = await room.DraftAsync("CancerType", Texts.CancerType($"cancer-{i}"));
            await room.PublishAsync(cancer);
            await room.PublishAsync(await room.DraftAsync("Indication", Texts.Indication($"nivolumab-{i}", therapy, cancer)));
        }

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.UnpublishAsync(therapy, Locale.En, Newsroom.Ann, Stop));

        Assert.StartsWith("7 published entries need this one: indications/nivolumab-0,", refused.Message, StringComparison.Ordinal);
        Assert.Contains("and 2 more", refused.Message, StringComparison.Ordinal);
        Assert.NotNull(room.Published.ById(therapy));
    }

    [Fact]
    public async Task Is_refused_while_a_citation_needs_it()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var source = await room.DraftAsync("Source", ("slug@en", "leaflet"), ("title", "Leaflet"), ("kind", "WEBPAGE"), ("tier", "A"), ("url", "https://example.org/"));
        await room.PublishAsync(source);
        var topic = await room.TopicAsync("hub");
        await room.WriteAsync(topic, ("citations[c1].source", source.ToString()));
        await room.PublishAsync(topic);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.UnpublishAsync(source, Locale.En, Newsroom.Ann, Stop));

        Assert.StartsWith("1 published entry needs this one: topics/hub.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_refused_for_links_that_may_be_absent()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.PublishedTopicAsync("hub");
        var child = await room.TopicAsync("child", parent: hub);
        await room.PublishAsync(child);

        await room.Desk.UnpublishAsync(hub, Locale.En, Newsroom.Ann, Stop);

        Assert.Null(room.Published.Follow(room.Published.ById(child)!, null, room.Catalog["Topic"]["parent"]));
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Foreseeing_an_act_on_many
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Says_why_some_would_be_refused_and_writes_nothing(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var fine = await room.TopicAsync("fine");
        var bare = await room.DraftAsync("Topic", ("slug@en", "bare"), ("title@en", "Only a title"));

        var outlooks = await room.Queries.ForeseePublishAsync([new Wish(fine, [Locale.En]), new Wish(bare, [Locale.En])], Newsroom.Ann, Stop);

        Assert.Equal([(fine, false), (bare, true)], outlooks.Select(o => (o.EntryId, o.IsRefused)));
        Assert.Contains(outlooks[1].Findings, f => f.Path == "summary@en");
        Assert.Null(room.Published.ById(fine));
        Assert.Equal(0, (await room.Queries.ReadEntryAsync(fine, Stop))!.LatestRevision);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Takes_entries_that_link_to_each_other_together(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var parent = await room.TopicAsync("parent");
        var child = await room.TopicAsync("child", parent: parent);

        var together = await room.Queries.ForeseePublishAsync([new Wish(child, [Locale.En]), new Wish(parent, [Locale.En])], Newsroom.Ann, Stop);
        var alone = await room.Queries.ForeseePublishAsync([new Wish(child, [Locale.En])], Newsroom.Ann, Stop);

        Assert.All(together, o => Assert.False(o.IsRefused));
        Assert.True(Assert.Single(alone).IsRefused);
    }

    [Fact]
    public async Task Refuses_what_needs_one_that_is_refused()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var parent = await room.DraftAsync("Topic", ("slug@en", "bare"), ("title@en", "Only a title"));
        var child = await room.TopicAsync("child", parent: parent);

        var outlooks = await room.Queries.ForeseePublishAsync([new Wish(child, [Locale.En]), new Wish(parent, [Locale.En])], Newsroom.Ann, Stop);

        Assert.All(outlooks, o => Assert.True(o.IsRefused));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Lets_what_is_needed_go_with_what_needs_it(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var therapy = await room.DraftAsync("Therapy", [.. Texts.Therapy("drug")]);
        var cancer = await room.DraftAsync("CancerType", [.. Texts.CancerType("cancer")]);
        var indication = await room.DraftAsync("Indication", [.. Texts.Indication("drug-for-cancer", therapy, cancer)]);
        await room.Desk.PublishAllAsync([new Wish(therapy, [Locale.En]), new Wish(cancer, [Locale.En]), new Wish(indication, [Locale.En])], Newsroom.Ann, Stop);

        var alone = await room.Queries.ForeseeUnpublishAsync([new Wish(therapy, [Locale.En])], Stop);
        var together = await room.Queries.ForeseeUnpublishAsync([new Wish(therapy, [Locale.En]), new Wish(indication, [Locale.En])], Stop);

        Assert.True(Assert.Single(alone).IsRefused);
        Assert.All(together, o => Assert.False(o.IsRefused));
    }

    [Fact]
    public async Task Knows_what_is_down_already_and_what_others_fall_back_on()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var down = await room.TopicAsync("down");
        var both = await room.PublishedTopicAsync("both", "ambos");

        var english = await room.Queries.ForeseeUnpublishAsync([new Wish(down, [Locale.En]), new Wish(both, [Locale.En])], Stop);
        var spanish = await room.Queries.ForeseeUnpublishAsync([new Wish(both, [Locale.Es])], Stop);

        Assert.All(english, o => Assert.True(o.IsRefused));
        Assert.False(Assert.Single(spanish).IsRefused);
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Foreseeing_a_publish
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Finds_what_the_publish_finds_and_does_nothing(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.TopicAsync("hub");
        var child = await room.TopicAsync("child", parent: hub);

        var plan = await room.Desk.PlanPublishAsync(child, [Locale.En], Stop);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(child));
        Assert.Equal(refused.Findings, plan.Findings.Where(f => f.Blocks));
        Assert.True(plan.IsBlocked);
        await using var store = room.Cabinet.Read();
        Assert.Equal(0, await store.Revisions.CountAsync(Stop));
    }

    [Fact]
    public async Task Names_the_fields_that_are_missing_in_each_language()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub", "centro");
        await room.WriteAsync(hub, ("summary@es", null), ("kind", null));

        var english = await room.Desk.PlanPublishAsync(hub, [Locale.En], Stop);
        var both = await room.Desk.PlanPublishAsync(hub, [Locale.En, Locale.Es], Stop);

        Assert.Equal(["kind"], english.Findings.Where(f => f.Blocks).Select(f => f.Path));
        Assert.Equal(["kind", "summary@es"], both.Findings.Where(f => f.Blocks).Select(f => f.Path).Order());
    }

    [Fact]
    public async Task Warns_without_blocking()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        await room.WriteAsync(hub, ("sections[how].body@en", "This was recently shown."));

        var plan = await room.Desk.PlanPublishAsync(hub, [Locale.En], Stop);

        Assert.False(plan.IsBlocked);
        Assert.Contains(plan.Findings, f => f.Path == "sections[how].body@en" && f.Message.Contains("recently", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_why_a_language_without_a_text_cannot_be_shown()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");

        Assert.Equal("title@es", Assert.Single((await room.Desk.PlanPublishAsync(hub, [Locale.Es], Stop)).Findings).Path);
    }

    [Fact]
    public async Task Gives_the_version_by_which_a_change_in_between_is_refused()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        var plan = await room.Desk.PlanPublishAsync(hub, [Locale.En], Stop);
        await room.WriteAsync(hub, ("title@en", "Written meanwhile"));

        await Assert.ThrowsAsync<RefusedException>(() => PublishAsync(plan.Version));
        await PublishAsync((await room.Desk.PlanPublishAsync(hub, [Locale.En], Stop)).Version);

        Assert.NotNull(room.Published.ById(hub));

        Task PublishAsync(long seen) => room.Desk.PublishAllAsync([new Wish(hub, [Locale.En]) { Seen = seen }], Newsroom.Ann, Stop);
    }

    [Fact]
    public async Task Of_taking_down_names_who_needs_the_entry()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var therapy = await room.DraftAsync("Therapy", Texts.Therapy("nivolumab"));
        var cancer = await room.DraftAsync("CancerType", Texts.CancerType("melanoma"));
        var indication = await room.DraftAsync("Indication", Texts.Indication("nivolumab-melanoma", therapy, cancer));
        await room.Desk.PublishAllAsync([new Wish(therapy, [Locale.En]), new Wish(cancer, [Locale.En]), new Wish(indication, [Locale.En])], Newsroom.Ann, Stop);

        var needed = await room.Desk.PlanUnpublishAsync(therapy, Locale.En, Stop);

        Assert.Contains("indications/nivolumab-melanoma", Assert.Single(needed).Message, StringComparison.Ordinal);
        Assert.Empty(await room.Desk.PlanUnpublishAsync(indication, Locale.En, Stop));
        Assert.Contains("nothing to take down", Assert.Single(await room.Desk.PlanUnpublishAsync(indication, Locale.Es, Stop)).Message, StringComparison.Ordinal);
        Assert.NotNull(room.Published.ById(indication));
    }
}

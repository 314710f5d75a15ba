using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Foresight;
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

        var plan = await ForeseeAsync(room, child, Locale.En);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(child));
        Assert.Equal(refused.Findings, plan.Findings.Where(f => f.Blocks));
        Assert.True(plan.IsRefused);
        await using var store = room.Cabinet.Read();
        Assert.Equal(0, await store.Revisions.CountAsync(Stop));
    }

    [Fact]
    public async Task Names_the_fields_that_are_missing_in_each_language()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub", "centro");
        await room.WriteAsync(hub, ("summary@es", null), ("kind", null));

        var english = await ForeseeAsync(room, hub, Locale.En);
        var both = await ForeseeAsync(room, hub, Locale.En, Locale.Es);

        Assert.Equal(["kind"], english.Findings.Where(f => f.Blocks).Select(f => f.Path));
        Assert.Equal(["kind", "summary@es"], both.Findings.Where(f => f.Blocks).Select(f => f.Path).Order());
    }

    [Fact]
    public async Task Warns_without_blocking()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        await room.WriteAsync(hub, ("sections[how].body@en", "This was recently shown."));

        var plan = await ForeseeAsync(room, hub, Locale.En);

        Assert.False(plan.IsRefused);
        Assert.Contains(plan.Findings, f => f.Path == "sections[how].body@en" && f.Message.Contains("recently", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Says_why_a_language_without_a_text_cannot_be_shown()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");

        Assert.Equal("title@es", Assert.Single((await ForeseeAsync(room, hub, Locale.Es)).Findings).Path);
    }

    [Fact]
    public async Task Holds_for_the_version_that_was_read_and_no_other()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var hub = await room.TopicAsync("hub");
        var seen = (await room.Queries.ReadEntryAsync(hub, Stop))!.Version;
        await room.WriteAsync(hub, ("title@en", "Written meanwhile"));

        await Assert.ThrowsAsync<RefusedException>(() => PublishAsync(seen));
        await PublishAsync((await room.Queries.ReadEntryAsync(hub, Stop))!.Version);

        Assert.NotNull(room.Published.ById(hub));

        Task PublishAsync(long version) => room.Desk.PublishAllAsync([new Wish(hub, [Locale.En]) { Seen = version }], Newsroom.Ann, Stop);
    }

    private static async Task<Outlook> ForeseeAsync(Newsroom room, Guid id, params Locale[] locales) =>
        (await room.Queries.ForeseePublishAsync([new Wish(id, locales)], Newsroom.Ann, Stop))[0];
}

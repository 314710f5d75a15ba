using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_slug
{
    [Theory, EnumData<StoreProvider>]
    public async Task That_was_changed_still_leads_to_its_entry(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("old-name");
        await room.WriteAsync(id, ("slug@en", "new-name"));

        await room.PublishAsync(id);

        var topic = room.Catalog["Topic"];
        Assert.Equal(id, room.Published.BySlug(topic, "new-name", Locale.En)?.Id);
        Assert.Equal(id, room.Published.BySlug(topic, "old-name", Locale.En)?.Id);
        Assert.Equal("new-name", room.Published.ById(id)!.Text(Locale.En).Slug);
        await using var beside = await room.BesideAsync();
        Assert.Equal(id, beside.Published.BySlug(topic, "old-name", Locale.En)?.Id);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_never_given_to_another_entry_of_its_type(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var first = await room.PublishedTopicAsync("taken");
        await room.WriteAsync(first, ("slug@en", "moved"));
        await room.PublishAsync(first);
        var second = await room.TopicAsync("taken");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(second));

        Assert.Equal("slug@en", Assert.Single(refused.Findings).Path);
        Assert.Contains(first.ToString(), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task May_be_taken_back_by_its_own_entry()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.PublishedTopicAsync("first");
        foreach (var slug in new[] { "second", "first" })
        {
            await room.WriteAsync(id, ("slug@en", slug));
            await room.PublishAsync(id);
        }

        Assert.Equal("first", room.Published.BySlug(room.Catalog["Topic"], "second", Locale.En)?.Text(Locale.En).Slug);
    }

    [Fact]
    public async Task Is_refused_when_two_entries_of_one_set_want_it()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var (one, two) = (await room.TopicAsync("same"), await room.TopicAsync("same"));

        var refused = await Assert.ThrowsAsync<RefusedException>(
            () => room.Desk.PublishAllAsync([new Wish(one, [Locale.En]), new Wish(two, [Locale.En])], Newsroom.Ann, TestContext.Current.CancellationToken));

        Assert.Contains("same", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, room.Published.Change);
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Saving_a_view
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Keeps_it_for_the_one_who_saved_it(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var saved = await room.Desk.SaveViewAsync("topics", " Mine ", "state=draft", Newsroom.Ann, Stop);

        Assert.Equal([saved], await room.Queries.ReadViewsAsync(Newsroom.Ann, Stop));
        Assert.Equal(new SavedView(saved.Id, "topics", "Mine", "state=draft"), saved);
        Assert.Empty(await room.Queries.ReadViewsAsync(Newsroom.Bob, Stop));
        Assert.Empty(await room.Queries.ReadViewsAsync(new Actor("ann", Guid.CreateVersion7()), Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Under_a_name_that_is_there_replaces_it(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var first = await room.Desk.SaveViewAsync("topics", "Mine", "state=draft", Newsroom.Ann, Stop);

        await room.Desk.SaveViewAsync("topics", "Mine", "state=changed", Newsroom.Ann, Stop);

        Assert.Equal([first with { Query = "state=changed" }], await room.Queries.ReadViewsAsync(Newsroom.Ann, Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Can_be_undone_by_its_owner_only(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var view = await room.Desk.SaveViewAsync("topics", "Mine", "", Newsroom.Ann, Stop);

        Assert.False(await room.Desk.RemoveViewAsync(view.Id, Newsroom.Bob, Stop));
        Assert.True(await room.Desk.RemoveViewAsync(view.Id, Newsroom.Ann, Stop));
        Assert.Empty(await room.Queries.ReadViewsAsync(Newsroom.Ann, Stop));
    }

    [Theory]
    [InlineData("topics", " ", "name")]
    [InlineData("nonsense", "Mine", "list")]
    public async Task Is_refused_with_a_sentence(string list, string name, string path)
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.SaveViewAsync(list, name, "", Newsroom.Ann, Stop));

        Assert.Equal(path, Assert.Single(refused.Findings).Path);
    }

    [Fact]
    public async Task Ends_at_fifty()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        for (var i = 0; i < SavedViews.Most; i++) await room.Desk.SaveViewAsync("topics", $"View {i}", "", Newsroom.Ann, Stop);

        await Assert.ThrowsAsync<RefusedException>(() => room.Desk.SaveViewAsync("topics", "One more", "", Newsroom.Ann, Stop));
    }
}

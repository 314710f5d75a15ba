using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_revision
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Is_cut_only_where_something_has_changed(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");

        Assert.Equal(1, await room.Desk.CutAsync(id, "first", Newsroom.Ann, Stop));
        Assert.Equal(1, await room.Desk.CutAsync(id, "again", Newsroom.Ann, Stop));
        await room.WriteAsync(id, ("title@en", "Other"));
        Assert.Equal(2, await room.Desk.CutAsync(id, "second", Newsroom.Ann, Stop));

        await using var store = room.Cabinet.Read();
        Assert.Equal(["first", "second"], await store.Revisions.OrderBy(r => r.Number).Select(r => r.Reason).ToListAsync(Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Comes_back_as_a_new_one_and_as_the_draft(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(id, ("title@en", "Second"));
        await room.PublishAsync(id);
        var seen = await room.Desk.OpenDraftAsync(id, Newsroom.Bob, Stop);

        var number = await room.Desk.RestoreAsync(id, 1, Newsroom.Ann, Stop);

        Assert.Equal(3, number);
        Assert.Equal("\"Title of hub\"", (await room.DraftAsync()).ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        Assert.Equal("\"Second\"", room.Published.ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        var late = await room.Desk.EditAsync(id, "bob", [new Edit(1, "title@en", "Typed before") { BaseVersion = seen }], Newsroom.Bob, Stop);
        Assert.Equal(EditOutcome.Conflict, late.Edits[0].Outcome);
    }

    [Fact]
    public async Task That_is_not_there_is_named()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.RestoreAsync(id, 9, Newsroom.Ann, Stop));

        Assert.Equal("There is no revision 9 of this entry. The latest is 1.", refused.Message);
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Discarding_a_draft
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Names_what_is_lost_before_it_is_done()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");
        var before = await TitleAsync(room, id);
        await room.WriteAsync(id, ("title@en", "Written and regretted"));

        var lost = Assert.Single(await room.Queries.CompareDraftAsync(id, Stop));

        Assert.Equal(("title@en", "Written and regretted", before), (lost.Path.ToString(), (string?)lost.Before, (string?)lost.After));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Can_be_undone(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        var before = await TitleAsync(room, id);
        await room.WriteAsync(id, ("title@en", "Thought better of"));

        var discarded = (await room.Desk.DiscardDraftAsync(id, Newsroom.Bob, Stop))!;
        var meanwhile = await room.Queries.ReadEntryAsync(id, Stop);
        await room.Desk.PutBackDraftAsync(discarded, Newsroom.Bob, Stop);

        Assert.Equal((false, before), (meanwhile!.HasDraft, meanwhile.Title(Locale.En)));
        Assert.Equal("Thought better of", await TitleAsync(room, id));
        await room.WriteAsync(id, ("title@en", "Written on"));
        Assert.Equal("Written on", await TitleAsync(room, id));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Takes_an_entry_with_it_that_was_never_kept(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        Assert.Equal(1, (await ListAsync(room)).Total);

        var discarded = (await room.Desk.DiscardDraftAsync(id, Newsroom.Ann, Stop))!;

        Assert.True(discarded.IsWholeEntry);
        Assert.Null(await room.Queries.ReadEntryAsync(id, Stop));
        Assert.Equal(0, (await ListAsync(room)).Total);
        Assert.Null((await room.DraftAsync()).ById(id));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Gives_such_an_entry_back_to_whom_it_belongs(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        var title = await TitleAsync(room, id);
        var discarded = (await room.Desk.DiscardDraftAsync(id, Newsroom.Bob, Stop))!;
        Assert.Equal(0, (await ListAsync(room)).Total);

        await room.Desk.PutBackDraftAsync(discarded, Newsroom.Bob, Stop);

        var work = Assert.Single((await ListAsync(room)).Rows).Work;
        Assert.Equal((id, "ann", "bob"), (work.Id, work.Owner, work.ChangedBy));
        Assert.Equal(title, await TitleAsync(room, id));
        Assert.NotNull((await room.DraftAsync()).ById(id));
    }

    [Fact]
    public async Task Is_not_undone_over_what_was_written_since()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(id, ("title@en", "Old"));
        var discarded = (await room.Desk.DiscardDraftAsync(id, Newsroom.Ann, Stop))!;
        await room.WriteAsync(id, ("title@en", "New"));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.PutBackDraftAsync(discarded, Newsroom.Ann, Stop));

        Assert.Contains("A new draft was opened since", refused.Message, StringComparison.Ordinal);
        Assert.Equal("New", await TitleAsync(room, id));
    }

    [Fact]
    public async Task Is_nothing_where_there_is_none()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");

        Assert.Null(await room.Desk.DiscardDraftAsync(id, Newsroom.Ann, Stop));
        Assert.Empty(await room.Queries.CompareDraftAsync(id, Stop));
    }

    private static Task<ListAnswer> ListAsync(Newsroom room) => room.Queries.ReadListAsync(new ListQuery { Type = room.Catalog["Topic"], Take = 10 }, Stop);

    private static async Task<string?> TitleAsync(Newsroom room, Guid id) => (await room.Queries.ReadEntryAsync(id, Stop))!.Title(Locale.En);
}

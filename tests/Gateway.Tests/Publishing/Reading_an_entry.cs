using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Reading_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Shows_the_draft_with_the_version_of_each_field(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.DraftAsync("Topic", ("title@en", "One"));
        await room.WriteAsync(id, ("title@en", "Two"), ("position", 3));

        var view = (await room.Queries.ReadEntryAsync(id, Stop))!;

        Assert.Equal(("Two", "Two"), (view.Title(Locale.En), view.Title(Locale.Es)));
        Assert.Equal((true, 3, 0, 0), (view.HasDraft, view.DraftVersion, view.LatestRevision, view.PublishedRevision));
        Assert.Equal((3, 3, 0), (view.VersionOf("title@en"), view.VersionOf("position"), view.VersionOf("summary@en")));
        Assert.Equal((EntryStage.Draft, Newsroom.Ann.Name, Newsroom.Start), (view.Stage, view.UpdatedBy, view.UpdatedAt));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Without_a_draft_gives_a_version_that_an_edit_can_name(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        var view = (await room.Queries.ReadEntryAsync(id, Stop))!;
        Assert.False(view.HasDraft);

        var mine = await room.Desk.EditAsync(id, "ann", [new Edit(1, "title@en", "Mine") { BaseVersion = view.DraftVersion }], Newsroom.Ann, Stop);
        var theirs = await room.Desk.EditAsync(id, "bob", [new Edit(1, "title@en", "Theirs") { BaseVersion = view.DraftVersion }], Newsroom.Bob, Stop);

        Assert.Equal((EditOutcome.Applied, EditOutcome.Conflict), (mine.Edits[0].Outcome, theirs.Edits[0].Outcome));
    }

    [Fact]
    public async Task Says_where_it_stands_on_its_way_to_the_reader()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub", "centro");
        var published = await StageAsync();
        await room.Desk.OpenDraftAsync(id, Newsroom.Ann, Stop);
        var opened = await StageAsync();
        await room.WriteAsync(id, ("title@en", "Better"));
        var changed = await StageAsync();
        await room.PublishAsync(id, Locale.En);
        var lagging = (await room.Queries.ReadEntryAsync(id, Stop))!;
        await room.Desk.SetStandingAsync(id, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, DateOnly.FromDateTime(Newsroom.Start.UtcDateTime).AddDays(-1)), null), Newsroom.Ann, Stop);
        var due = await StageAsync();
        await room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong dose." }, Newsroom.Ann, Stop);

        Assert.Equal([EntryStage.Published, EntryStage.Published, EntryStage.Changed, EntryStage.ReviewDue, EntryStage.Recalled], [published, opened, changed, due, await StageAsync()]);
        Assert.Equal((TranslationState.Current, TranslationState.Lags), (lagging.In(Locale.En).Translation, lagging.In(Locale.Es).Translation));

        async Task<EntryStage> StageAsync() => (await room.Queries.ReadEntryAsync(id, Stop))!.Stage;
    }

    [Fact]
    public async Task Finds_nothing_where_nothing_is()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);

        Assert.Null(await room.Queries.ReadEntryAsync(Guid.Empty, Stop));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_rung_for_by_every_act_on_it_and_by_no_other(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var (id, other) = (await room.TopicAsync("hub"), await room.TopicAsync("other"));
        var heard = 0;
        var listening = room.Worlds.News.Listen(id, () => heard++);

        await room.WriteAsync(id, ("title@en", "New"));
        var afterEdit = heard;
        await room.WriteAsync(other, ("title@en", "New"));
        var afterOther = heard;
        await room.PublishAsync(id);
        var afterPublish = heard;
        listening.Dispose();
        await room.WriteAsync(id, ("title@en", "Newer"));

        Assert.Equal((1, 1, 2, 2), (afterEdit, afterOther, afterPublish, heard));
    }
}

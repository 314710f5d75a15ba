using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_list_of_entries
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Newsroom.Start.UtcDateTime);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Says_how_the_work_on_each_stands(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var draft = await room.TopicAsync("draft");
        var published = await room.PublishedTopicAsync("published", "publicado");
        var changed = await room.PublishedTopicAsync("changed");
        await room.WriteAsync(changed, ("title@en", "Better"));
        var recalled = await room.PublishedTopicAsync("recalled");
        await room.Desk.RecallAsync(recalled, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);
        var scheduled = await room.TopicAsync("scheduled");
        var takenDown = await room.PublishedTopicAsync("taken-down");
        await room.Desk.UnpublishAsync(takenDown, Locale.En, Newsroom.Ann, Stop);
        await room.Desk.ScheduleAsync(scheduled, Locale.En, ScheduledAction.Publish, When.At(Newsroom.Start.AddDays(1), "Europe/Madrid"), Newsroom.Ann, Stop);

        var stages = (await ListAsync(room)).Rows.ToDictionary(r => r.Work.Id, r => r.Work.StageOn(Today));

        Assert.Equal(
            [EntryStage.Draft, EntryStage.Published, EntryStage.Changed, EntryStage.Recalled, EntryStage.Scheduled, EntryStage.Unpublished],
            [stages[draft], stages[published], stages[changed], stages[recalled], stages[scheduled], stages[takenDown]]);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Follows_every_act_at_once(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        Assert.Equal(0, (await ListAsync(room)).Total);
        var id = await room.TopicAsync("hub");
        var written = await OneAsync();
        await room.PublishAsync(id);
        var published = await OneAsync();
        await room.Desk.EditAsync(id, "bob", [new Edit(1, "title@en", "Bob's")], Newsroom.Bob, Stop);
        var changed = await OneAsync();
        await room.Desk.DiscardDraftAsync(id, Newsroom.Ann, Stop);
        var discarded = await OneAsync();
        await room.Desk.UnpublishAsync(id, Locale.En, Newsroom.Ann, Stop);

        Assert.Equal((EntryStage.Draft, true, "ann"), (written.Stage, written.HasDraft, written.ChangedBy));
        Assert.Equal((EntryStage.Published, false, "ann"), (published.Stage, published.HasDraft, published.ChangedBy));
        Assert.Equal((EntryStage.Changed, true, "bob"), (changed.Stage, changed.HasDraft, changed.ChangedBy));
        Assert.Equal((EntryStage.Published, false, "ann"), (discarded.Stage, discarded.HasDraft, discarded.ChangedBy));
        Assert.All([written, published, changed, discarded], work => Assert.Equal("ann", work.Owner));
        Assert.Equal(EntryStage.Unpublished, (await OneAsync()).Stage);

        async Task<EntryWork> OneAsync() => Assert.Single((await ListAsync(room)).Rows).Work;
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Tells_of_a_schedule_until_it_is_cancelled(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        var order = await room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Publish, When.At(Newsroom.Start.AddDays(1), "Europe/Madrid"), Newsroom.Ann, Stop);
        Assert.Single((await ListAsync(room)).Rows[0].Work.Schedules);

        await room.Desk.CancelScheduleAsync(order.Id, Newsroom.Ann, Stop);

        Assert.Empty((await ListAsync(room)).Rows[0].Work.Schedules);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Shows_what_another_process_did(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        await using var other = await room.BesideAsync();
        Assert.Equal(0, (await ListAsync(other)).Total);
        var id = await room.TopicAsync("hub");
        await other.HearAsync();
        var written = Assert.Single((await ListAsync(other)).Rows).Work;
        await room.PublishAsync(id);
        await other.HearAsync();

        Assert.Equal((EntryStage.Draft, EntryStage.Published), (written.Stage, Assert.Single((await ListAsync(other)).Rows).Work.Stage));
    }

    [Fact]
    public async Task Can_be_filtered()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var both = await room.PublishedTopicAsync("both", "ambos");
        await room.PublishAsync(both, Locale.En, Locale.Es);
        var english = await room.PublishedTopicAsync("english");
        var lagging = await room.PublishedTopicAsync("lagging", "atrasado");
        await room.WriteAsync(lagging, ("title@en", "Moved on"));
        await room.PublishAsync(lagging, Locale.En);
        await room.Desk.SetStandingAsync(english, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, Today.AddDays(-1)), null), Newsroom.Ann, Stop);
        await room.Desk.SetStandingAsync(both, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, Today.AddDays(20)), null), Newsroom.Ann, Stop);
        await room.Desk.EditAsync(english, "bob", [new Edit(1, "title@en", "Bob's")], Newsroom.Bob, Stop);

        Assert.Equal([english], await IdsAsync(q => q with { Language = (Locale.Es, TranslationState.Missing) }));
        Assert.Equal([lagging], await IdsAsync(q => q with { Language = (Locale.Es, TranslationState.Lags) }));
        Assert.Equal([both], await IdsAsync(q => q with { Language = (Locale.Es, TranslationState.Current) }));
        Assert.Equal([english], await IdsAsync(q => q with { Due = DueFilter.Overdue }));
        Assert.Equal(new HashSet<Guid> { both, english }, [.. await IdsAsync(q => q with { Due = DueFilter.Soon })]);
        Assert.Equal([lagging], await IdsAsync(q => q with { Due = DueFilter.Never }));
        Assert.Empty(await IdsAsync(q => q with { Owner = "bob" }));
        Assert.Equal(3, (await IdsAsync(q => q with { Owner = "ann" })).Count);
        Assert.Equal([english], await IdsAsync(q => q with { Text = "BOB'S" }));
        Assert.Equal([english], await IdsAsync(q => q with { Stage = EntryStage.Changed }));
        Assert.Empty(await IdsAsync(q => q with { Stage = EntryStage.Recalled }));

        async Task<List<Guid>> IdsAsync(Func<ListQuery, ListQuery> ask) =>
            [.. (await room.Queries.ReadListAsync(ask(All(room)), Stop)).Rows.Select(r => r.Work.Id)];
    }

    [Fact]
    public async Task Comes_in_pages_that_are_counted_whole()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        foreach (var title in new[] { "delta", "Álamo", "bravo", "charlie" })
            await room.DraftAsync("Topic", ("title@en", title));
        var byTitle = new ListOrder.ByField(room.Catalog["Topic"].Title, Descending: false);

        var first = await room.Queries.ReadListAsync(All(room) with { Order = byTitle, Take = 3 }, Stop);
        var rest = await room.Queries.ReadListAsync(All(room) with { Order = byTitle, Skip = 3, Take = 3 }, Stop);

        Assert.Equal((4, 4), (first.Total, rest.Total));
        Assert.Equal(["Álamo", "bravo", "charlie"], first.Rows.Select(r => Titles.Of(r.Node!, Locale.En)));
        Assert.Equal(["delta"], rest.Rows.Select(r => Titles.Of(r.Node!, Locale.En)));
    }

    [Fact]
    public async Task Keeps_what_was_recalled_in_it_by_whatever_it_is_sorted()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var recalled = await room.PublishedTopicAsync("recalled");
        await room.Desk.RecallAsync(recalled, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);
        await room.TopicAsync("other");

        foreach (var column in Enum.GetValues<WorkColumn>())
            Assert.Equal(2, (await room.Queries.ReadListAsync(All(room) with { Order = new ListOrder.ByWork(column, Descending: false) }, Stop)).Rows.Count);
        var byTitle = await room.Queries.ReadListAsync(All(room) with { Order = new ListOrder.ByField(room.Catalog["Topic"].Title, Descending: true) }, Stop);

        Assert.Equal((2, recalled), (byTitle.Rows.Count, byTitle.Rows[^1].Work.Id));
    }

    private static ListQuery All(Newsroom room) => new() { Type = room.Catalog["Topic"], Take = 100 };

    private static Task<ListAnswer> ListAsync(Newsroom room) => room.Queries.ReadListAsync(All(room), Stop);
}

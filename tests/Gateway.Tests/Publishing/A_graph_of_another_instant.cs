using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_graph_of_another_instant
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Shows_what_stood_then(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub");
        var gone = await room.PublishedTopicAsync("gone");
        room.Time.Pass(TimeSpan.FromDays(10));
        await room.WriteAsync(hub, ("title@en", "Second"), ("slug@en", "second"));
        await room.PublishAsync(hub);
        await room.Desk.UnpublishAsync(gone, Locale.En, Newsroom.Ann, Stop);
        var late = await room.PublishedTopicAsync("late");

        var then = await room.SeeAsync(Perspective.At(Newsroom.Start.AddDays(5)));

        var topic = room.Catalog["Topic"];
        Assert.Equal("\"Title of hub\"", then.ById(hub)!.Values(Locale.En).Json(topic["title"]).ToText());
        Assert.Null(then.BySlug(topic, "second", Locale.En));
        Assert.NotNull(then.ById(gone));
        Assert.Null(then.ById(late));
        Assert.Equal((2, 2L), (then.Count(topic), then.Change));
        Assert.Same(then, await room.SeeAsync(Perspective.At(Newsroom.Start.AddDays(5))));
        Assert.Equal(0, (await room.SeeAsync(Perspective.At(Newsroom.Start.AddDays(-1)))).Count(topic));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Shows_a_recall_only_from_its_moment(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        room.Time.Pass(TimeSpan.FromHours(1));
        await room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);

        Assert.False((await room.SeeAsync(Perspective.At(Newsroom.Start.AddMinutes(30)))).ById(id)!.IsRecalled);
        Assert.True((await room.SeeAsync(Perspective.At(Newsroom.Start.AddHours(1)))).ById(id)!.IsRecalled);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task To_come_shows_schedules_and_what_time_brings(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub");
        await room.Desk.SetStandingAsync(hub, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, new(2026, 12, 1)), null), Newsroom.Ann, Stop);
        var next = await room.TopicAsync("next");
        await room.Desk.ScheduleAsync(next, Locale.En, ScheduledAction.Publish, When.At(new DateTime(2026, 12, 5, 9, 0, 0), "Etc/UTC"), Newsroom.Ann, Stop);
        await room.Desk.ScheduleAsync(hub, Locale.En, ScheduledAction.Unpublish, When.At(new DateTime(2026, 12, 9, 9, 0, 0), "Etc/UTC"), Newsroom.Ann, Stop);

        var (first, fifth, ninth) = (await On(1), await On(5), await On(9));

        Assert.False(first.ById(hub)!.Text(Locale.En).Overdue);
        Assert.True(fifth.ById(hub)!.Text(Locale.En).Overdue);
        Assert.Null(first.ById(next));
        Assert.NotNull(fifth.ById(next));
        Assert.Null(ninth.ById(hub));
        Assert.False(room.Published.ById(hub)!.Text(Locale.En).Overdue);

        Task<ContentGraph> On(int day) => room.SeeAsync(Perspective.At(new DateTimeOffset(2026, 12, day, 12, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public async Task To_come_forgets_a_schedule_that_was_cancelled()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.TopicAsync("next");
        var schedule = await room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Publish, When.At(new DateTime(2026, 12, 5), "Etc/UTC"), Newsroom.Ann, Stop);
        var then = Perspective.At(new DateTimeOffset(2026, 12, 6, 0, 0, 0, TimeSpan.Zero));
        Assert.NotNull((await room.SeeAsync(then)).ById(id));

        await room.Desk.CancelScheduleAsync(schedule.Id, Newsroom.Ann, Stop);

        Assert.Null((await room.SeeAsync(then)).ById(id));
    }
}

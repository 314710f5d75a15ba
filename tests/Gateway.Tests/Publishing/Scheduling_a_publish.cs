using System.Globalization;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Scheduling_a_publish
{
    private const string Madrid = "Europe/Madrid";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Shows_the_revision_of_then_when_its_time_comes(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        var answer = await ScheduleAsync(room, id, new(2026, 12, 1, 10, 0, 0));
        await room.WriteAsync(id, ("title@en", "Written later"));
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.Zero), answer.DueAt);

        room.Time.GoTo(answer.DueAt.AddSeconds(-1));
        await room.Clock.TickAsync(Stop);
        Assert.Null(room.Published.ById(id));
        room.Time.GoTo(answer.DueAt);
        await room.Clock.TickAsync(Stop);

        Assert.Equal("\"Title of hub\"", room.Published.ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        Assert.Equal("\"Written later\"", (await room.DraftAsync()).ById(id)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
        Assert.Equal((ScheduleState.Done, null), await StateAsync(room, answer.Id));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_caught_up_after_a_stop_and_done_once(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub");
        await ScheduleAsync(room, id, new(2026, 12, 1, 10, 0, 0));
        room.Time.Pass(TimeSpan.FromDays(30));
        await using var one = await room.BesideAsync();
        await using var two = await room.BesideAsync();

        await Task.WhenAll(one.Clock.TickAsync(Stop), two.Clock.TickAsync(Stop));

        await room.HearAsync();
        Assert.NotNull(room.Published.ById(id));
        await using var store = room.Cabinet.Read();
        Assert.Equal(1, await store.Changes.CountAsync(Stop));
    }

    [Theory]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z", true)]
    [InlineData("2026-10-25T03:30", "2026-10-25T02:30:00Z", false)]
    [InlineData("2026-07-01T10:00", "2026-07-01T08:00:00Z", false)]
    public void Takes_the_first_of_a_time_that_comes_twice(string local, string instant, bool isRemarkable)
    {
        var (due, remark) = When.At(DateTime.Parse(local, CultureInfo.InvariantCulture), Madrid).Resolve();

        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), due);
        Assert.Equal(isRemarkable, remark is not null);
    }

    [Fact]
    public async Task Refuses_a_time_that_the_clocks_skip_a_time_that_has_passed_and_an_unknown_zone()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");

        var skipped = await Assert.ThrowsAsync<RefusedException>(() => ScheduleAsync(room, id, new(2027, 3, 28, 2, 30, 0)));
        var passed = await Assert.ThrowsAsync<RefusedException>(() => ScheduleAsync(room, id, new(2020, 1, 1)));
        var nowhere = await Assert.ThrowsAsync<RefusedException>(() => ScheduleAsync(room, id, new(2027, 1, 1), "Europe/Atlantis"));

        Assert.Equal(["at", "at", "zone"], new[] { skipped, passed, nowhere }.Select(r => r.Findings[0].Path));
        Assert.Contains("does not exist in Europe/Madrid", skipped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checks_at_once_what_would_be_published()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.DraftAsync("Topic", ("slug@en", "half"));

        await Assert.ThrowsAsync<RefusedException>(() => ScheduleAsync(room, id, new(2026, 12, 1)));

        await using var store = room.Cabinet.Read();
        Assert.Equal((0, 0), (await store.Schedules.CountAsync(Stop), await store.Revisions.CountAsync(Stop)));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task May_link_to_what_is_scheduled_before_it(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.TopicAsync("hub");
        var child = await room.TopicAsync("child", parent: hub);
        await Assert.ThrowsAsync<RefusedException>(() => ScheduleAsync(room, child, new(2026, 12, 1)));
        await ScheduleAsync(room, hub, new(2026, 12, 1));
        await ScheduleAsync(room, child, new(2026, 12, 1));

        room.Time.Pass(TimeSpan.FromDays(30));
        await room.Clock.TickAsync(Stop);

        Assert.NotNull(room.Published.ById(child));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Is_missed_with_a_reason_when_it_can_no_longer_be_done(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var hub = await room.PublishedTopicAsync("hub");
        var child = await room.TopicAsync("child", parent: hub);
        var blocked = await ScheduleAsync(room, child, new(2026, 12, 1));
        await room.Desk.UnpublishAsync(hub, Locale.En, Newsroom.Ann, Stop);
        var newer = await room.TopicAsync("newer");
        var stale = await ScheduleAsync(room, newer, new(2026, 12, 1));
        await room.WriteAsync(newer, ("title@en", "Newer"));
        await room.PublishAsync(newer);

        room.Time.Pass(TimeSpan.FromDays(30));
        await room.Clock.TickAsync(Stop);

        var (state, reason) = await StateAsync(room, blocked.Id);
        Assert.Equal(ScheduleState.Missed, state);
        Assert.Contains("not published", reason, StringComparison.Ordinal);
        Assert.Contains("newer", (await StateAsync(room, stale.Id)).Reason, StringComparison.Ordinal);
        Assert.Equal("\"Newer\"", room.Published.ById(newer)!.Values(Locale.En).Json(room.Catalog["Topic"]["title"]).ToText());
    }

    [Fact]
    public async Task Does_not_end_a_recall()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");
        await room.WriteAsync(id, ("title@en", "Next"));
        var next = await ScheduleAsync(room, id, new(2026, 12, 1));
        await room.Desk.RecallAsync(id, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);

        room.Time.Pass(TimeSpan.FromDays(30));
        await room.Clock.TickAsync(Stop);

        Assert.True(room.Published.ById(id)!.IsRecalled);
        Assert.Equal(ScheduleState.Missed, (await StateAsync(room, next.Id)).State);
    }

    [Fact]
    public async Task Can_be_cancelled_moved_and_undone()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.TopicAsync("hub");
        var first = await ScheduleAsync(room, id, new(2026, 12, 1));
        var moved = await ScheduleAsync(room, id, new(2026, 12, 2));
        Assert.Equal(ScheduleState.Cancelled, (await StateAsync(room, first.Id)).State);
        var down = await room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Unpublish, When.At(new DateTime(2026, 12, 3), Madrid), Newsroom.Ann, Stop);

        room.Time.GoTo(moved.DueAt);
        await room.Clock.TickAsync(Stop);
        Assert.NotNull(room.Published.ById(id));
        room.Time.GoTo(down.DueAt);
        await room.Clock.TickAsync(Stop);

        Assert.Null(room.Published.ById(id));
        await Assert.ThrowsAsync<RefusedException>(() => room.Desk.CancelScheduleAsync(moved.Id, Newsroom.Ann, Stop));
    }

    private static Task<ScheduleAnswer> ScheduleAsync(Newsroom room, Guid id, DateTime local, string zone = Madrid) =>
        room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Publish, When.At(local, zone), Newsroom.Ann, Stop);

    private static async Task<(ScheduleState State, string? Reason)> StateAsync(Newsroom room, Guid id)
    {
        await using var store = room.Cabinet.Read();
        var row = await store.Schedules.SingleAsync(s => s.Id == id, Stop);
        return (row.State, row.Reason);
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class What_waits_for_an_editor
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Newsroom.Start.UtcDateTime);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Is_what_they_wrote_in_last()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var mine = await room.TopicAsync("mine");
        var theirs = await room.TopicAsync("theirs");
        room.Time.Pass(TimeSpan.FromMinutes(1));
        await room.Desk.EditAsync(theirs, "bob", [new Edit(1, "title@en", "Bob's")], Newsroom.Bob, Stop);

        var home = await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop);

        Assert.Equal([mine], home.Mine.First.Select(r => r.Work.Id));
        Assert.Equal([theirs, mine], home.Recent.First.Select(r => r.Work.Id));
    }

    [Fact]
    public async Task Is_a_draft_that_could_not_be_published()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var bare = await room.DraftAsync("Topic", ("title@en", "Only a title"));
        await room.TopicAsync("whole");

        var failing = Assert.Single((await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop)).Failing.First).Work;

        Assert.Equal(bare, failing.Id);
        Assert.Contains(failing.Findings, f => f.Path == "summary@en");
    }

    [Fact]
    public async Task Is_what_the_clock_will_do_and_what_it_could_not_do()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var late = await room.TopicAsync("late");
        var missed = await room.TopicAsync("missed");
        await room.Desk.ScheduleAsync(late, Locale.En, ScheduledAction.Publish, When.At(Newsroom.Start.AddDays(2), "Europe/Madrid"), Newsroom.Ann, Stop);
        await room.Desk.ScheduleAsync(missed, Locale.En, ScheduledAction.Publish, When.At(Newsroom.Start.AddHours(1), "Europe/Madrid"), Newsroom.Ann, Stop);
        await room.PublishAsync(missed);
        await room.Desk.RecallAsync(missed, new Dictionary<Locale, string> { [Locale.En] = "Wrong." }, Newsroom.Ann, Stop);
        room.Time.Pass(TimeSpan.FromHours(2));
        await room.Clock.TickAsync(Stop);

        var scheduled = (await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop)).Scheduled;

        Assert.Equal([missed, late], scheduled.First.Select(r => r.Work.Id));
        Assert.Contains("recalled", scheduled.First[0].Work.Schedules[0].MissedBecause, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_longer_is_what_was_missed_and_then_done_by_hand()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub");
        await room.Desk.ScheduleAsync(id, Locale.En, ScheduledAction.Unpublish, When.At(Newsroom.Start.AddHours(1), "Europe/Madrid"), Newsroom.Ann, Stop);
        await room.Desk.UnpublishAsync(id, Locale.En, Newsroom.Ann, Stop);
        room.Time.Pass(TimeSpan.FromHours(2));
        await room.Clock.TickAsync(Stop);
        Assert.Equal(1, (await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop)).Scheduled.Total);

        await room.PublishAsync(id);
        await room.Desk.UnpublishAsync(id, Locale.En, Newsroom.Ann, Stop);

        Assert.Equal(0, (await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop)).Scheduled.Total);
    }

    [Fact]
    public async Task Is_a_review_whose_day_has_passed_or_is_near()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var (far, near, past) = (await room.PublishedTopicAsync("far"), await room.PublishedTopicAsync("near"), await room.PublishedTopicAsync("past"));
        foreach (var (id, days) in new[] { (far, 90), (near, 10), (past, -10) })
            await room.Desk.SetStandingAsync(id, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, Today.AddDays(days)), null), Newsroom.Ann, Stop);

        var due = (await room.Queries.ReadHomeAsync(Newsroom.Ann, Stop)).Due;

        Assert.Equal([past, near], due.First.Select(r => r.Work.Id));
    }
}

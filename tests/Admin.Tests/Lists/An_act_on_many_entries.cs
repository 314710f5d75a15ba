using Immunotherapy.Admin.Lists;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.DependencyInjection;

namespace Immunotherapy.Admin.Tests.Lists;

public sealed class An_act_on_many_entries
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Says_before_what_it_will_do_and_why_not()
    {
        await using var room = await Newsroom.OpenAsync();
        var fine = await room.TopicAsync("fine");
        var bare = await room.DraftAsync("Topic", ("slug@en", "bare"), ("title@en", "Only a title"));
        var done = await room.PublishedTopicAsync("done");

        var steps = (await PlanAsync(room, BulkKind.Publish)).ToDictionary(s => s.Row.Work.Id);

        Assert.Equal((true, 2), (steps[fine].WillBeDone, steps[fine].Locales.Count));
        Assert.Contains("'Summary' is missing", string.Join(' ', steps[bare].Refusals), StringComparison.Ordinal);
        Assert.Equal(["It is published as it is."], steps[done].Refusals);
    }

    [Fact]
    public async Task Publishes_what_hangs_together_in_whatever_order_it_comes()
    {
        await using var room = await Newsroom.OpenAsync();
        var parent = await room.TopicAsync("parent");
        var child = await room.TopicAsync("child", parent);
        await room.WriteAsync(parent, ("related", new System.Text.Json.Nodes.JsonArray(child.ToString())));

        var outcome = await DoAsync(room, BulkKind.Publish);

        Assert.Equal((2, 0), (outcome.Done.Count, outcome.Refused.Count));
        Assert.NotNull(room.Published.ById(child));
    }

    [Fact]
    public async Task Can_be_taken_back_after_publishing()
    {
        await using var room = await Newsroom.OpenAsync();
        var fresh = await room.TopicAsync("fresh");
        var changed = await room.PublishedTopicAsync("changed");
        await room.WriteAsync(changed, ("title@en", "Better"));
        var outcome = await DoAsync(room, BulkKind.Publish);
        Assert.Equal(2, outcome.Done.Count);

        var undone = await UndoAsync(room, BulkKind.Publish, outcome);

        Assert.Empty(undone.Refused);
        Assert.Null(room.Published.ById(fresh));
        var view = (await room.Queries.ReadEntryAsync(changed, Stop))!;
        Assert.Equal((EntryStage.Changed, 1), (view.Stage, view.PublishedRevision));
        Assert.Equal("Better", view.Title(Locale.En));
    }

    [Fact]
    public async Task Can_be_taken_back_after_taking_down()
    {
        await using var room = await Newsroom.OpenAsync();
        var parent = await room.TopicAsync("parent");
        var child = await room.TopicAsync("child", parent);
        await room.WriteAsync(parent, ("related", new System.Text.Json.Nodes.JsonArray(child.ToString())));
        await DoAsync(room, BulkKind.Publish);
        var outcome = await DoAsync(room, BulkKind.Unpublish);
        Assert.Equal((2, null), (outcome.Done.Count, room.Published.ById(parent)));

        var undone = await UndoAsync(room, BulkKind.Unpublish, outcome);

        Assert.Empty(undone.Refused);
        Assert.Equal(Locales.All, room.Published.ById(parent)!.Locales);
        Assert.Equal(Locales.All, room.Published.ById(child)!.Locales);
    }

    [Fact]
    public async Task Sets_the_review_date_and_puts_the_old_one_back()
    {
        await using var room = await Newsroom.OpenAsync();
        await room.PublishedTopicAsync("hub");
        var day = new DateOnly(2027, 3, 1);

        var outcome = await DoAsync(room, BulkKind.SetReviewDate, day);
        var set = (await room.TopicsAsync())[0].Work.ReviewDue;
        var undone = await UndoAsync(room, BulkKind.SetReviewDate, outcome);

        Assert.Equal(day, set);
        Assert.Empty(undone.Refused);
        Assert.Null((await room.TopicsAsync())[0].Work.ReviewDue);
    }

    [Fact]
    public async Task Stops_between_two_entries()
    {
        await using var room = await Newsroom.OpenAsync();
        for (var i = 0; i < 5; i++) await room.TopicAsync($"topic-{i}");
        var steps = await PlanAsync(room, BulkKind.Publish);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(Stop);

        var outcome = await new BulkRun(room.Desk, Newsroom.Ann).DoAsync(
            BulkKind.Publish, null, steps, new AtOnce(done => { if (done == 2) stopping.Cancel(); }), stopping.Token);

        Assert.Equal((2, true), (outcome.Done.Count, outcome.WasCancelled));
        Assert.Equal(2, (await room.TopicsAsync()).Count(t => t.Work.IsPublished));
    }

    private static async Task<BulkOutcome> DoAsync(Newsroom room, BulkKind kind, DateOnly? day = null) =>
        await new BulkRun(room.Desk, Newsroom.Ann).DoAsync(kind, day, await PlanAsync(room, kind), new AtOnce(_ => { }), Stop);

    private static Task<BulkOutcome> UndoAsync(Newsroom room, BulkKind kind, BulkOutcome outcome) =>
        new BulkRun(room.Desk, Newsroom.Ann).UndoAsync(kind, outcome, new AtOnce(_ => { }), Stop);

    private static async Task<IReadOnlyList<BulkStep>> PlanAsync(Newsroom room, BulkKind kind) =>
        await room.Browser.Services.GetRequiredService<BulkPlanner>().PlanAsync(kind, await room.TopicsAsync(), Locales.All, Newsroom.Ann, Stop);

    private sealed class AtOnce(Action<int> told) : IProgress<int>
    {
        public void Report(int value) => told(value);
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Time_that_passes
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Makes_a_review_overdue_when_its_day_is_over(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        await room.Desk.SetStandingAsync(id, Locale.En, new NewStanding(new Review(ReviewState.Reviewed, null, new(2026, 12, 1)), null), Newsroom.Ann, Stop);

        room.Time.GoTo(new(2026, 12, 1, 23, 59, 59, TimeSpan.Zero));
        await room.Clock.TickAsync(Stop);
        Assert.False(room.Published.ById(id)!.Text(Locale.En).Overdue);
        room.Time.GoTo(new(2026, 12, 2, 0, 0, 0, TimeSpan.Zero));
        await room.Clock.TickAsync(Stop);
        await room.Clock.TickAsync(Stop);

        Assert.True(room.Published.ById(id)!.Text(Locale.En).Overdue);
        await using var store = room.Cabinet.Read();
        Assert.Equal([ChangeKind.Published, ChangeKind.StandingChanged, ChangeKind.TimePassed], await store.Changes.OrderBy(c => c.Number).Select(c => c.Kind).ToListAsync(Stop));
    }

    [Fact]
    public async Task Takes_a_field_away_at_its_instant()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.Sqlite);
        var id = await room.DraftAsync("Webinar",
            ("slug@en", "talk"), ("title@en", "Talk"), ("summary@en", "A talk."), ("status", "SCHEDULED"), ("startsAt", "2026-12-01T17:00:00Z"),
            ("endsAt", "2026-12-01T18:00:00Z"), ("registrationUrl", "https://example.org/join"));
        await room.PublishAsync(id);
        var url = room.Catalog["Webinar"]["registrationUrl"];
        Assert.Equal("\"https://example.org/join\"", room.Published.ById(id)!.Values(Locale.En).Json(url).ToText());

        room.Time.GoTo(new(2026, 12, 1, 18, 0, 0, TimeSpan.Zero));
        await room.Clock.TickAsync(Stop);

        Assert.Equal("", room.Published.ById(id)!.Values(Locale.En).Json(url).ToText());
        await using var beside = await room.BesideAsync();
        Assert.Equal("", beside.Published.ById(id)!.Values(Locale.En).Json(url).ToText());
    }
}

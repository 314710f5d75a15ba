using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Publishing_an_entry
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnEveryProvider]
    public async Task Shows_it_to_the_next_reader(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("immunotherapy", "inmunoterapia");
        Assert.Null(room.Published.ById(id));

        var answer = await room.PublishAsync(id, Locale.En, Locale.Es);

        var node = room.Published.BySlug(room.Catalog["Topic"], "inmunoterapia", Locale.Es);
        Assert.Equal(id, node?.Id);
        Assert.Equal([Locale.En, Locale.Es], node!.Locales);
        Assert.Equal((1, 1L, Newsroom.Start), (answer.Revision, answer.Change, node.Text(Locale.En).PublishedAt));
        Assert.Equal(1, room.Published.Change);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Again_keeps_the_first_day_and_moves_the_last(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");
        room.Time.Pass(TimeSpan.FromDays(3));
        await room.WriteAsync(id, ("title@en", "Another title"));

        await room.PublishAsync(id);

        var text = room.Published.ById(id)!.Text(Locale.En);
        Assert.Equal((2, Newsroom.Start, Newsroom.Start.AddDays(3)), (text.Revision, text.PublishedAt, text.UpdatedAt));
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Writes_one_change_one_audit_row_and_takes_the_draft_away(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.PublishedTopicAsync("hub");

        await using var store = room.Cabinet.Read();
        Assert.Equal([1L], await store.Changes.Select(c => c.Number).ToListAsync(Stop));
        Assert.Single(await store.Audit.Where(a => a.Action == "publish" && a.EntryId == id).ToListAsync(Stop));
        Assert.False(await store.Drafts.AnyAsync(Stop));
    }

    [Fact]
    public async Task Takes_the_default_language_first_or_together()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub", "centro");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(id, Locale.Es));

        Assert.Equal("'en' is not published. Publish it first or together with this language.", refused.Message);
        await room.PublishAsync(id, Locale.En);
        await room.PublishAsync(id, Locale.Es);
        Assert.Equal(TranslationState.Current, room.Published.ById(id)!.Text(Locale.Es).Translation);
    }

    [Fact]
    public async Task Names_every_missing_field_by_its_path()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.DraftAsync("Topic", ("slug@en", "half"), ("title@en", "Half"));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(id));

        Assert.Equal(["audience", "kind", "sections", "summary@en"], refused.Findings.Where(f => f.Blocks).Select(f => f.Path).Order());
        Assert.Equal(0, room.Published.Change);
    }

    [Theory, EnumData<StoreProvider>]
    public async Task Does_all_of_it_or_nothing(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var id = await room.TopicAsync("hub", "centro");
        await room.WriteAsync(id, ("title@es", null));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(id, Locale.En, Locale.Es));

        Assert.Equal(["title@es"], refused.Findings.Select(f => f.Path));
        await using var store = room.Cabinet.Read();
        Assert.Equal((0, 0, 0, 0), (await store.Changes.CountAsync(Stop), await store.Publications.CountAsync(Stop), await store.Revisions.CountAsync(Stop), await store.Slugs.CountAsync(Stop)));
        Assert.Null(room.Published.ById(id));
    }

    [Fact]
    public async Task Lets_a_translation_lag_only_when_the_words_of_the_default_have_changed()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub", "centro");
        var hash = room.Published.ById(id)!.Text(Locale.Es).ContentHash;

        await room.WriteAsync(id, ("position", 3));
        await room.PublishAsync(id);
        var shared = room.Published.ById(id)!.Text(Locale.Es);
        Assert.Equal(TranslationState.Current, shared.Translation);
        Assert.NotEqual(hash, shared.ContentHash);

        await room.WriteAsync(id, ("title@en", "Other words"));
        await room.PublishAsync(id);
        Assert.Equal(TranslationState.Lags, room.Published.ById(id)!.Text(Locale.Es).Translation);
    }

    [Fact]
    public async Task Serves_no_text_of_a_part_that_is_gone_in_a_language_that_stayed_behind()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.PublishedTopicAsync("hub", "centro");
        await room.WriteAsync(id, ("sections[why].heading@en", "Why"), ("sections[why].heading@es", "Por qué"), ("sections[how]", null));

        await room.PublishAsync(id, Locale.En, Locale.Es);
        await room.WriteAsync(id, ("sections[what].heading@en", "What"), ("sections[what].heading@es", "Qué"), ("sections[why]", null));
        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.PublishAsync(id));

        Assert.Equal(["sections[what].heading@es"], refused.Findings.Select(f => f.Path));
    }

    [Fact]
    public async Task Voids_a_review_of_other_words_and_keeps_one_of_the_same()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");
        var review = new Review(ReviewState.Reviewed, new(2026, 11, 20), new(2027, 11, 20));
        await room.Desk.PublishAllAsync(
            [new Wish(id, [Locale.En]) { Standings = new Dictionary<Locale, NewStanding> { [Locale.En] = new(review, null) } }], Newsroom.Ann, Stop);
        await room.PublishAsync(id);
        Assert.Equal(review, room.Published.ById(id)!.Text(Locale.En).Review);

        await room.WriteAsync(id, ("title@en", "Other words"));
        await room.PublishAsync(id);

        Assert.Equal(Review.None, room.Published.ById(id)!.Text(Locale.En).Review);
    }

    [Fact]
    public async Task Refuses_another_version_than_the_one_that_was_looked_at()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");

        var refused = await Assert.ThrowsAsync<RefusedException>(() => room.Desk.PublishAllAsync([new Wish(id, [Locale.En]) { Seen = 1 }], Newsroom.Ann, Stop));

        Assert.Contains("changed since you looked", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tells_what_a_person_should_look_at()
    {
        await using var room = await Newsroom.OpenAsync(StoreProvider.InMemory);
        var id = await room.TopicAsync("hub");
        await room.WriteAsync(id, ("summary@en", "A miracle that is new today."));

        var answer = await room.PublishAsync(id);

        Assert.Equal(
            ["citations", "summary@en", "summary@en", "summary@en"],
            answer.Warnings.Select(w => w.Path).Order());
        Assert.DoesNotContain(answer.Warnings, w => w.Blocks);
    }
}

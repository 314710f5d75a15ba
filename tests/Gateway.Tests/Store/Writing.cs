using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Writing
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnEveryProvider]
    public async Task Keeps_every_kind_of_column_as_it_was(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        var id = Guid.NewGuid();
        var written = new PublicationRow
        {
            EntryId = id,
            Locale = Locale.Es,
            State = PublicationState.Published,
            Slug = "inmunoterapia-ñ",
            TextRevision = 3,
            PublishedAt = new(2026, 5, 1, 14, 0, 0, 123, TimeSpan.FromHours(2)),
            UpdatedAt = Rows.Noon.AddTicks(1),
            ReviewState = ReviewState.Sample,
            LastReviewed = new(2026, 2, 28),
            NoticeKind = null,
        };
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(written)), Cancellation);

        await using var read = test.Open().Read();
        var kept = await read.Publications.SingleAsync(Cancellation);

        Assert.Equivalent(written, kept);
        Assert.Equal(TimeSpan.Zero, kept.UpdatedAt.Offset);
    }

    [Theory, OnEveryProvider]
    public async Task Begins_without_what_the_last_work_left(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await test.Cabinet.PublishAsync(async (store, stop) =>
        {
            store.IsTyping = true;
            store.Add(Rows.Change(await Cabinet.NextChangeAsync(store, stop), Guid.NewGuid()));
            return 0;
        }, Cancellation);

        var (isTyping, next) = await test.Cabinet.PublishAsync(async (store, stop) => (store.IsTyping, await Cabinet.NextChangeAsync(store, stop)), Cancellation);

        Assert.False(isTyping);
        Assert.Equal(2, next);
    }

    [Theory, OnEveryProvider]
    public async Task Refuses_who_read_before_somebody_else_wrote(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        var id = Guid.NewGuid();
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Entry(id))), Cancellation);
        await using var early = test.Cabinet.Read();
        var seen = await early.Entries.SingleAsync(Cancellation);
        await RaiseVersionAsync(test.Cabinet, id);

        await Assert.ThrowsAsync<ConflictException>(() => test.Cabinet.WriteAsync((store, _) =>
        {
            store.Attach(seen);
            seen.Version++;
            return Task.FromResult(0);
        }, Cancellation));
    }

    [Theory, OnEveryProvider]
    public async Task Refuses_a_key_that_is_taken(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Slug("taken", Guid.NewGuid()))), Cancellation);

        var refusal = await Assert.ThrowsAsync<ConflictException>(() =>
            test.Open().WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Slug("taken", Guid.NewGuid()))), Cancellation));

        Assert.Contains("Nothing was saved", refusal.Message, StringComparison.Ordinal);
    }

    [Theory, OnEveryProvider]
    public async Task Leaves_nothing_of_work_that_fails(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);

        await Assert.ThrowsAsync<FormatException>(() => test.Cabinet.PublishAsync<int>(async (store, cancellation) =>
        {
            store.Add(Rows.Change(await Cabinet.NextChangeAsync(store, cancellation), Guid.NewGuid()));
            throw new FormatException();
        }, Cancellation));

        Assert.Equal(0, await CountAsync(test));
        Assert.Equal(1, await test.Cabinet.PublishAsync(Cabinet.NextChangeAsync, Cancellation));
    }

    [Theory, OnEveryDatabase]
    public async Task Leaves_nothing_of_rows_saved_before_one_that_fails(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Slug("taken", Guid.NewGuid()))), Cancellation);

        await Assert.ThrowsAsync<ConflictException>(() => test.Cabinet.WriteAsync((store, _) =>
        {
            store.Add(Rows.Change(1, Guid.NewGuid()));
            store.Add(Rows.Slug("taken", Guid.NewGuid()));
            return Task.FromResult(0);
        }, Cancellation));

        Assert.Equal(0, await CountAsync(test));
    }

    private static Task<int> CountAsync(TestStore test) => test.Open().ReadAsync((store, cancellation) => store.Changes.CountAsync(cancellation), Cancellation);

    private static Task<long> RaiseVersionAsync(Cabinet cabinet, Guid id) => cabinet.WriteAsync(
        async (store, cancellation) => (await store.Entries.SingleAsync(entry => entry.Id == id, cancellation)).Version++, Cancellation);
}

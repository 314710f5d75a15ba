using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Importing
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnEveryProvider]
    public async Task Numbers_changes_on_across_saves(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        await test.Cabinet.PublishAsync(AddChangeAsync, Cancellation);

        await test.Cabinet.PublishManyAsync(async (store, save, cancellation) =>
        {
            for (var i = 0; i < 10; i++)
            {
                await AddChangeAsync(store, cancellation);
                await AddChangeAsync(store, cancellation);
                if (i % 3 == 0) await save();
            }
            return 0;
        }, Cancellation);

        var numbers = await test.Cabinet.ReadAsync((store, cancellation) => store.Changes.Select(c => c.Number).Order().ToListAsync(cancellation), Cancellation);
        Assert.Equal(Enumerable.Range(1, 21).Select(number => (long)number), numbers);
    }

    [Theory, OnEveryProvider]
    public async Task Leaves_nothing_when_it_fails_after_a_save(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);

        await Assert.ThrowsAsync<FormatException>(() => test.Cabinet.PublishManyAsync<int>(async (store, save, cancellation) =>
        {
            await AddChangeAsync(store, cancellation);
            await save();
            throw new FormatException();
        }, Cancellation));

        Assert.Equal(0, await test.Open().ReadAsync((store, cancellation) => store.Changes.CountAsync(cancellation), Cancellation));
    }

    [Theory, OnEveryProvider]
    public async Task Writes_changed_rows_like_new_ones(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        var (old, @new) = (Guid.NewGuid(), Guid.NewGuid());
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Entry(old))), Cancellation);

        await test.Cabinet.PublishManyAsync(async (store, save, cancellation) =>
        {
            store.Add(Rows.Entry(@new));
            (await store.Entries.SingleAsync(entry => entry.Id == old, cancellation)).IsRecalled = true;
            await save();
            return 0;
        }, Cancellation);

        var entries = await test.Open().ReadAsync((store, cancellation) => store.Entries.ToDictionaryAsync(entry => entry.Id, cancellation), Cancellation);
        Assert.True(entries[old].IsRecalled);
        Assert.Equivalent(Rows.Entry(@new), entries[@new]);
    }

    [Theory, OnEveryDatabase]
    public async Task Lets_a_new_row_take_the_place_of_a_deleted_one(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        var (old, @new) = (Guid.NewGuid(), Guid.NewGuid());
        await test.Cabinet.WriteAsync((store, _) => Task.FromResult(store.Add(Rows.Draft(old, 1))), Cancellation);

        await test.Cabinet.PublishManyAsync(async (store, save, cancellation) =>
        {
            store.Remove(await store.Drafts.SingleAsync(cancellation));
            await save();
            store.Add(Rows.Draft(old, 7));
            store.Add(Rows.Draft(@new, 1));
            await save();
            return 0;
        }, Cancellation);

        var versions = await test.Open().ReadAsync((store, cancellation) => store.Drafts.ToDictionaryAsync(d => d.EntryId, d => d.Version, cancellation), Cancellation);
        Assert.Equal(new Dictionary<Guid, long> { [old] = 7, [@new] = 1 }, versions);
    }

    private static async Task<int> AddChangeAsync(StoreContext store, CancellationToken cancellation)
    {
        store.Add(Rows.Change(await Cabinet.NextChangeAsync(store, cancellation), Guid.NewGuid()));
        return 0;
    }
}

using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Tests.Store;

public sealed class Publishing_at_once
{
    [Theory, OnEveryProvider]
    public async Task Leaves_no_gap_between_change_numbers(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        Cabinet[] cabinets = [test.Cabinet, test.Open()];

        await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => PublishAsync(cabinets[i % 2]))));

        await using var read = test.Open().Read();
        var numbers = await read.Changes.Select(change => change.Number).Order().ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Enumerable.Range(1, 50).Select(number => (long)number), numbers);
    }

    [Theory, OnEveryProvider]
    public async Task Shows_a_follower_every_number_in_order(StoreProvider provider)
    {
        await using var test = await TestStore.CreateAsync(provider);
        Cabinet[] cabinets = [test.Cabinet, test.Open()];

        var publishing = Task.WhenAll(Enumerable.Range(0, 50).Select(i => Task.Run(() => PublishAsync(cabinets[i % 2]))));
        var seen = new List<long>();
        await using var follower = test.Open().Read();
        while (seen.Count < 50)
        {
            var after = seen.LastOrDefault();
            seen.AddRange(await follower.Changes.Where(c => c.Number > after).Select(c => c.Number).Order().ToListAsync(TestContext.Current.CancellationToken));
        }
        await publishing;

        Assert.Equal(Enumerable.Range(1, 50).Select(number => (long)number), seen);
    }

    private static Task<int> PublishAsync(Cabinet cabinet) => cabinet.PublishAsync(async (store, cancellation) =>
    {
        store.Add(Rows.Change(await Cabinet.NextChangeAsync(store, cancellation), Guid.NewGuid()));
        return 0;
    }, TestContext.Current.CancellationToken);
}

using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Store;

/// <summary>Counts the change numbers of one unit of work, so that a large import asks the database for the highest one only once.</summary>
internal sealed class ChangeNumbers
{
    private ChangeNumbers(StoreContext store, long highest)
    {
        Highest = highest;
        foreach (var entry in store.ChangeTracker.Entries<ChangeRow>()) Count(entry.Entity);
        store.ChangeTracker.Tracked += (_, tracked) => Count(tracked.Entry.Entity);
    }

    public long Highest { get; private set; }

    public static async Task<ChangeNumbers> StartAsync(StoreContext store, CancellationToken cancellation) =>
        new(store, await store.Changes.MaxAsync(change => (long?)change.Number, cancellation) ?? 0);

    private void Count(object row)
    {
        if (row is ChangeRow change) Highest = Math.Max(Highest, change.Number);
    }
}

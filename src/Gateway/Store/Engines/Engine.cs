using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>What differs between the three databases under the cabinet: how it locks, what it calls its faults, how it tells of commits.</summary>
internal abstract class Engine
{
    /// <summary>How long a write waits for another process's write to end.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>
    /// How far apart the clocks of those who write may be: here it is one machine's, that may be set back a little. It is read with the
    /// lock in hand, so what is committed later says no earlier time, however long it waited.
    /// </summary>
    public virtual TimeSpan ClocksApart => TimeSpan.FromSeconds(10);

    public abstract StoreAddress Address { get; }

    public abstract StoreContext Create();

    /// <summary>Waits until no other write of this process stands in the way; disposing what it gives lets the next one in.</summary>
    public abstract Task<IDisposable?> TakeTurnAsync(bool publishes, CancellationToken cancellation);

    /// <summary>Begins the transaction with the locks it needs, waiting for them that long; null where there are none.</summary>
    public abstract Task<IDbContextTransaction?> BeginAsync(StoreContext store, bool publishes, TimeSpan patience, CancellationToken cancellation);

    public virtual Task SaveAsync(StoreContext store, CancellationToken cancellation) => store.SaveChangesAsync(cancellation);

    /// <summary>Writes what an import has added so far, and forgets it.</summary>
    public virtual async Task WriteOutAsync(StoreContext store, CancellationToken cancellation)
    {
        store.ChangeTracker.DetectChanges();
        await store.SaveChangesAsync(cancellation);
        store.ChangeTracker.Clear();
    }

    /// <summary>Last words inside the transaction: wakes other processes once it is committed.</summary>
    public virtual Task AnnounceAsync(StoreContext store, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>Not cancellable: whoever cancels a commit under way could not know what became of it.</summary>
    public virtual Task CommitAsync(IDbContextTransaction transaction) => transaction.CommitAsync(CancellationToken.None);

    /// <summary>The sentence for a fault of the database, to be thrown instead; null when it is not the database's, or said already.</summary>
    public Exception? Explain(Exception fault) => fault switch
    {
        StoreUnavailableException or StoreStartException or ConflictException or OperationCanceledException => null,
        DbUpdateConcurrencyException lost => Conflict(lost),
        _ => ExplainFault(fault),
    };

    /// <summary>Whether it says that another process's write lasted longer than our patience.</summary>
    public virtual bool IsBusy(Exception fault) => false;

    /// <summary>Calls <paramref name="mayHaveChanged"/> whenever another process may have committed, until cancelled.</summary>
    public abstract Task WatchAsync(Action mayHaveChanged, CancellationToken cancellation);

    protected abstract Exception? ExplainFault(Exception fault);

    protected static ConflictException Conflict(Exception fault) =>
        new($"Somebody else wrote the same at the same moment{Tables(fault)}. Nothing was saved: read again, then repeat.", fault);

    protected static IEnumerable<Exception> Causes(Exception? fault)
    {
        for (; fault is not null; fault = fault.InnerException) yield return fault;
    }

    private static string Tables(Exception fault) => fault is DbUpdateException { Entries.Count: > 0 } update
        ? $" ({string.Join(", ", update.Entries.Select(entry => entry.Metadata.GetTableName()).Distinct(StringComparer.Ordinal))})"
        : "";
}

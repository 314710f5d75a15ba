namespace Immunotherapy.Gateway.Store;

/// <summary>
/// The one way to the tables. Reads take a context of their own. A write is one piece of work, one <c>SaveChanges</c>, one
/// transaction: the work adds and changes rows and must not save by itself.
/// </summary>
public sealed class Cabinet
{
    /// <summary>A context to read with; tracking is off.</summary>
    public StoreContext Read() => throw new NotImplementedException();

    /// <summary>
    /// Does the work in one transaction that holds the publishing lock (SQLite <c>BEGIN IMMEDIATE</c>, PostgreSQL a
    /// transaction-level advisory lock, InMemory a process lock), so that numbers given by <see cref="NextChangeAsync"/> have
    /// no gap in commit order; then wakes all who wait in <see cref="WaitForChangesAsync"/>.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database cannot be written now; the message says why and what to do.</exception>
    public Task<T> PublishAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>Like <see cref="PublishAsync"/>, for work that the world does not see: drafts, edits, tokens.</summary>
    public Task<T> WriteAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>
    /// Like <see cref="PublishAsync"/>, for many rows: the work calls <c>save</c> as often as it likes to write out and forget what it has
    /// added so far, all in the one transaction (InMemory keeps it all until the end). If it throws, nothing was written.
    /// </summary>
    public Task<T> PublishManyAsync<T>(Func<StoreContext, Func<Task>, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>The number the next change will have; only inside <see cref="PublishAsync"/> or <see cref="PublishManyAsync"/>.</summary>
    public static Task<long> NextChangeAsync(StoreContext store, CancellationToken cancellation) => throw new NotImplementedException();

    /// <summary>
    /// Returns when another process or this one may have committed (PostgreSQL: LISTEN; SQLite: <c>PRAGMA data_version</c> poll; this
    /// process: at once), and after <paramref name="atMost"/> in any case. What changed is for the caller to read.
    /// </summary>
    public Task WaitForChangesAsync(TimeSpan atMost, CancellationToken cancellation) => throw new NotImplementedException();
}

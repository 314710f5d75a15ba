using Immunotherapy.Gateway.Store.Engines;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Store;

/// <summary>
/// The one way to the tables. Reads take a context of their own. A write is one piece of work, one <c>SaveChanges</c>, one
/// transaction: the work adds and changes rows and must not save by itself.
/// </summary>
public sealed class Cabinet : IAsyncDisposable, IDisposable
{
    private readonly Engine _engine;
    private readonly StoreWatch _watch;

    internal Cabinet(Engine engine, ILogger<Cabinet> log)
    {
        _engine = engine;
        _watch = new(engine, log);
    }

    /// <summary>Which database this is.</summary>
    public StoreAddress Address => _engine.Address;

    /// <summary>Why nothing can be written, for a person; null when it can.</summary>
    public string? ReadOnlyBecause { get; internal set; }

    public bool IsReadOnly => ReadOnlyBecause is not null;

    internal Engine Engine => _engine;

    /// <summary>A context to read with; tracking is off. Faults of the database come as its driver throws them.</summary>
    public StoreContext Read()
    {
        var store = _engine.Create();
        store.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return store;
    }

    /// <summary>Reads, and says faults of the database in words.</summary>
    /// <exception cref="StoreUnavailableException">The database cannot be read now; the message says why and what to do.</exception>
    public async Task<T> ReadAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            await using var store = Read();
            return await work(store, cancellation);
        }
        catch (Exception fault) when (_engine.Explain(fault) is { } told)
        {
            throw told;
        }
    }

    /// <summary>
    /// Does the work in one transaction that holds the publishing lock (SQLite <c>BEGIN IMMEDIATE</c>, PostgreSQL a
    /// transaction-level advisory lock, InMemory a process lock), so that numbers given by <see cref="NextChangeAsync"/> have
    /// no gap in commit order; then wakes who waits in <see cref="WaitForChangesAsync"/>.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database cannot be written now; the message says why and what to do.</exception>
    /// <exception cref="ConflictException">Somebody else wrote the same row first.</exception>
    public Task<T> PublishAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        CommitAsync(publishes: true, work, cancellation);

    /// <summary>Like <see cref="PublishAsync"/>, for work that the world does not see: drafts, edits, tokens.</summary>
    public Task<T> WriteAsync<T>(Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        CommitAsync(publishes: false, work, cancellation);

    /// <summary>
    /// Like <see cref="PublishAsync"/>, for many rows: the work calls <c>save</c> as often as it likes to write out and forget what it has
    /// added so far, all in the one transaction (InMemory keeps it all until the end). If it throws, nothing was written.
    /// </summary>
    public Task<T> PublishManyAsync<T>(Func<StoreContext, Func<Task>, CancellationToken, Task<T>> work, CancellationToken cancellation) =>
        CommitAsync(publishes: true, async (store, cancel) =>
        {
            // Looking for changes on every Add makes a large import quadratic; once before each save is enough.
            store.ChangeTracker.AutoDetectChangesEnabled = false;
            var answer = await work(store, () => _engine.WriteOutAsync(store, cancel), cancel);
            store.ChangeTracker.DetectChanges();
            return answer;
        }, cancellation);

    /// <summary>The number the next change will have; only inside <see cref="PublishAsync"/> or <see cref="PublishManyAsync"/>.</summary>
    public static async Task<long> NextChangeAsync(StoreContext store, CancellationToken cancellation)
    {
        store.Numbers ??= await ChangeNumbers.StartAsync(store, cancellation);
        return store.Numbers.Highest + 1;
    }

    /// <summary>
    /// Returns when another process or this one may have committed since the last call returned (PostgreSQL: LISTEN; SQLite:
    /// <c>PRAGMA data_version</c> poll; this process: at once, but for <see cref="StoreContext.IsTyping"/>), and after
    /// <paramref name="atMost"/> in any case. What changed is for the caller to read. A cabinet has one such follower.
    /// </summary>
    public Task WaitForChangesAsync(TimeSpan atMost, CancellationToken cancellation) => _watch.WaitAsync(atMost, cancellation);

    public void Dispose() => _watch.Dispose();

    public ValueTask DisposeAsync() => _watch.DisposeAsync();

    private async Task<T> CommitAsync<T>(bool publishes, Func<StoreContext, CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        if (ReadOnlyBecause is { } reason) throw new StoreUnavailableException(reason);
        using var turn = await _engine.TakeTurnAsync(publishes, cancellation);
        await using var store = _engine.Create();
        store.Database.AutoSavepointsEnabled = false;
        try
        {
            await using var transaction = await _engine.BeginAsync(store, publishes, Engine.Patience, cancellation);
            var answer = await work(store, cancellation);
            await _engine.SaveAsync(store, cancellation);
            await _engine.AnnounceAsync(store, cancellation);
            if (transaction is not null) await _engine.CommitAsync(transaction);
            if (!store.IsTyping) _watch.Ring();
            return answer;
        }
        catch (Exception fault) when (_engine.Explain(fault) is { } told)
        {
            throw told;
        }
    }
}

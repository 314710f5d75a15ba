using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>One file, one writer at a time: threads queue here, other processes at <c>BEGIN IMMEDIATE</c>.</summary>
internal sealed class SqliteEngine(StoreAddress address) : Engine
{
    /// <summary>How often the file is asked whether another process wrote to it.</summary>
    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(250);

    /// <summary>What the write-ahead log may keep on disk after an import has made it large.</summary>
    private const int LogBytes = 64 << 20;

    private readonly Turnstile _turnstile = new();
    // Making a context anew was a twelfth of what typing allocated (bench: console, fifty who type).
    private PooledDbContextFactory<SqliteStore> _contexts = ContextsFor(address.Connection);

    public override StoreAddress Address => address;

    /// <summary>The connection string in use: the address's, or a read-only way to the same file.</summary>
    public string Connection { get; private set; } = address.Connection;

    public override StoreContext Create()
    {
        var store = _contexts.CreateDbContext();
        store.Renew();
        return store;
    }

    public void UseReadOnly(string connection)
    {
        Connection = connection;
        _contexts = ContextsFor(connection);
    }

    public override Task<IDisposable?> TakeTurnAsync(bool publishes, CancellationToken cancellation) =>
        _turnstile.EnterAsync(cancellation);

    public override async Task<IDbContextTransaction?> BeginAsync(
        StoreContext store, bool publishes, TimeSpan patience, CancellationToken cancellation)
    {
        await store.Database.OpenConnectionAsync(cancellation);
        await store.ExecuteAsync(
            $"PRAGMA synchronous = FULL; PRAGMA journal_size_limit = {LogBytes}; PRAGMA busy_timeout = {patience.TotalMilliseconds}", cancellation);
        // The driver begins every serializable transaction with BEGIN IMMEDIATE; a deferred one that reads, then writes, fails with 517.
        return await store.Database.BeginTransactionAsync(cancellation);
    }

    /// <summary>
    /// <c>data_version</c> rises on a connection when another one has committed. It stays open, and reads nothing, so it holds no
    /// snapshot that would keep the write-ahead log from being folded back.
    /// </summary>
    public override async Task WatchAsync(Action mayHaveChanged, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(Connection);
        await connection.OpenAsync(cancellation);
        await using var ask = connection.CreateCommand();
        ask.CommandText = "PRAGMA data_version";
        var seen = await ask.ExecuteScalarAsync(cancellation);
        mayHaveChanged();
        using var timer = new PeriodicTimer(_pollEvery);
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = await ask.ExecuteScalarAsync(cancellation);
            if (!Equals(now, seen)) mayHaveChanged();
            seen = now;
        }
    }

    public override async Task WriteOutAsync(StoreContext store, CancellationToken cancellation)
    {
        using var inserts = new SqliteInserts(store);
        await inserts.WriteOutAsync(cancellation);
    }

    public override bool IsBusy(Exception fault) => Causes(fault).OfType<SqliteException>().Any(SqliteFaults.IsBusy);

    protected override Exception? ExplainFault(Exception fault) => Causes(fault).OfType<SqliteException>().FirstOrDefault() switch
    {
        { SqliteExtendedErrorCode: SqliteFaults.PrimaryKey or SqliteFaults.Unique } => Conflict(fault),
        { } sqlite when SqliteFaults.Sentence(sqlite, address.Place) is { } told => new StoreUnavailableException(told, fault),
        _ => null,
    };

    private static PooledDbContextFactory<SqliteStore> ContextsFor(string connection) =>
        new(new DbContextOptionsBuilder<SqliteStore>().UseSqlite(connection).AddInterceptors(new GivingWay()).Options);
}

using System.Data;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Immunotherapy.Gateway.Store.Engines;

/// <summary>A server that several gateways share: one advisory lock a publish keeps change numbers gap-free in commit order.</summary>
internal sealed class PostgresEngine(StoreAddress address) : Engine
{
    /// <summary>The key of the publishing lock; any constant that is ours.</summary>
    private const long PublishingLock = 0x696D6D756E6F0001;

    /// <summary>How long a write tries to reach the server.</summary>
    private static readonly TimeSpan _reachWithin = TimeSpan.FromSeconds(2);

    private const string Channel = "changes";

    private readonly Turnstile _turnstile = new();
    private readonly DbContextOptions<PostgresStore> _options =
        new DbContextOptionsBuilder<PostgresStore>().UseNpgsql(address.Connection).Options;

    /// <summary>Several machines.</summary>
    public override TimeSpan ClocksApart => TimeSpan.FromMinutes(2);

    public override StoreAddress Address => address;

    public override StoreContext Create() => new PostgresStore(_options);

    /// <summary>Publishes would wait for the lock anyway: here they do so without a connection each.</summary>
    public override Task<IDisposable?> TakeTurnAsync(bool publishes, CancellationToken cancellation) =>
        publishes ? _turnstile.EnterAsync(cancellation) : Task.FromResult<IDisposable?>(null);

    public override async Task<IDbContextTransaction?> BeginAsync(
        StoreContext store, bool publishes, TimeSpan patience, CancellationToken cancellation)
    {
        store.Database.SetDbConnection(await ReachAsync(cancellation), contextOwnsConnection: true);
        var transaction = await store.Database.BeginTransactionAsync(cancellation);
        await store.ExecuteAsync($"SET LOCAL lock_timeout = '{patience.TotalSeconds}s'", cancellation);
        if (publishes) await store.ExecuteAsync($"SELECT pg_advisory_xact_lock({PublishingLock})", cancellation);
        return transaction;
    }

    public override Task AnnounceAsync(StoreContext store, CancellationToken cancellation) =>
        store.ExecuteAsync($"NOTIFY {Channel}", cancellation);

    public override async Task CommitAsync(IDbContextTransaction transaction)
    {
        try
        {
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (NpgsqlException lost) when (lost is not PostgresException)
        {
            throw new StoreUnavailableException(PostgresFaults.LostInCommit(address.Place), lost);
        }
    }

    /// <summary>Listens before it says that anything may have changed, so that no commit falls between a reader's query and the listening.</summary>
    public override async Task WatchAsync(Action mayHaveChanged, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(address.Connection) { Pooling = false }.ToString());
        await connection.OpenAsync(cancellation);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}", connection)) await listen.ExecuteNonQueryAsync(cancellation);
        while (true)
        {
            mayHaveChanged();
            await connection.WaitAsync(cancellation);
        }
    }

    public override bool IsBusy(Exception fault) =>
        Causes(fault).OfType<PostgresException>().Any(busy => busy.SqlState == PostgresErrorCodes.LockNotAvailable);

    protected override Exception? ExplainFault(Exception fault) =>
        Causes(fault).FirstOrDefault(cause => cause is NpgsqlException or SocketException or TimeoutException) switch
        {
            PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } => Conflict(fault),
            PostgresException postgres =>
                PostgresFaults.Sentence(postgres, address.Place) is { } told ? new StoreUnavailableException(told, fault) : null,
            { } gone => new StoreUnavailableException(PostgresFaults.Unreachable(gone, address.Place), fault),
            null => null,
        };

    /// <summary>
    /// A living connection, or a fault in time: the driver itself first waits for a stopped server, then for its answer to a request
    /// to cancel. What it still waits for is left to end by itself.
    /// </summary>
    private async Task<NpgsqlConnection> ReachAsync(CancellationToken cancellation)
    {
        var reaching = ConnectAsync(cancellation);
        try
        {
            return await reaching.WaitAsync(_reachWithin, cancellation);
        }
        catch
        {
            _ = ForgetAsync(reaching);
            throw;
        }
    }

    /// <summary>
    /// A connection from the pool may have died with the server that it led to: then a new one is made. Nothing has been written yet,
    /// so this repeats no work.
    /// </summary>
    private async Task<NpgsqlConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = new NpgsqlConnection(address.Connection);
        try
        {
            await connection.OpenAsync(cancellation);
            await using var ask = new NpgsqlCommand("SELECT 1", connection) { CommandTimeout = 1 };
            await ask.ExecuteNonQueryAsync(cancellation);
        }
        catch (NpgsqlException) when (connection.FullState.HasFlag(ConnectionState.Broken))
        {
            await connection.CloseAsync();
            NpgsqlConnection.ClearPool(connection);
            await connection.OpenAsync(cancellation);
        }
        return connection;
    }

    private static async Task ForgetAsync(Task<NpgsqlConnection> reaching)
    {
        await Task.WhenAny(reaching);
        if (reaching.IsCompletedSuccessfully) await (await reaching).DisposeAsync();
    }
}

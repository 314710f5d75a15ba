using Immunotherapy.Gateway.Store.Engines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Immunotherapy.Gateway.Store.Starting;

/// <summary>
/// Brings the tables up to this program's shape, all in one transaction under the publishing lock: whoever is killed halfway leaves
/// nothing behind. EF's own <c>MigrateAsync</c> guards itself on SQLite with a row that a killed process leaves, and then waits for it
/// for ever; here the row is not needed, and one that some tool left is removed.
/// </summary>
internal sealed class Migration(Engine engine, ILogger log)
{
    /// <summary>How long another process's migration, or a long import, is waited for.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private const string LockTable = "__EFMigrationsLock";

    /// <exception cref="StoreStartException">The tables were made by a newer program, or must change and cannot.</exception>
    public async Task RunAsync(bool isReadOnly, CancellationToken cancellation)
    {
        await using var store = engine.Create();
        await RefuseNewerAsync(store, cancellation);
        var pending = (await store.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (isReadOnly && pending.Count > 0)
            throw new StoreStartException(
                $"{engine.Address.Place} is read-only and its tables are older than this program. Make it writable for one start.");
        if (isReadOnly || (pending.Count == 0 && !await HasLeftOverLockAsync(store, cancellation))) return;
        await using var transaction = await BeginAsync(store, cancellation);
        await RemoveLeftOverLockAsync(store, cancellation);
        await ApplyAsync(store, cancellation);
        await engine.CommitAsync(transaction);
    }

    private async Task RefuseNewerAsync(StoreContext store, CancellationToken cancellation)
    {
        var unknown = (await store.Database.GetAppliedMigrationsAsync(cancellation)).Except(store.Database.GetMigrations()).ToList();
        if (unknown.Count > 0)
            throw new StoreStartException(
                $"{engine.Address.Place} was written by a newer version of this program ({string.Join(", ", unknown)}). " +
                "Start that version, or point Store:Connection at another store.");
    }

    private async Task<IDbContextTransaction> BeginAsync(StoreContext store, CancellationToken cancellation)
    {
        try
        {
            return (await engine.BeginAsync(store, publishes: true, _patience, cancellation))!;
        }
        catch (Exception fault) when (engine.IsBusy(fault))
        {
            throw new StoreStartException(
                $"{engine.Address.Place} needs its tables brought up to date, but another process has been writing to it " +
                $"for {_patience.TotalSeconds} seconds. " +
                "End that process, or wait until its import is done, then start again.", fault);
        }
    }

    private async Task ApplyAsync(StoreContext store, CancellationToken cancellation)
    {
        // PostgreSQL gives up a transaction in which a table is asked for that is not there.
        await store.ExecuteAsync(store.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(), cancellation);
        // Asked again under the lock: another process may have been first.
        var applied = (await store.Database.GetAppliedMigrationsAsync(cancellation)).LastOrDefault();
        var pending = (await store.Database.GetPendingMigrationsAsync(cancellation)).ToList();
        if (pending.Count == 0) return;
        log.LogInformation("Bringing the tables up to date: {Migrations}.", string.Join(", ", pending));
        var script = store.GetService<IMigrator>().GenerateScript(applied, options: MigrationsSqlGenerationOptions.NoTransactions);
        await store.ExecuteAsync(script, cancellation);
    }

    private async Task<bool> HasLeftOverLockAsync(StoreContext store, CancellationToken cancellation) =>
        engine.Address.Provider == StoreProvider.Sqlite
        && await store.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM sqlite_master WHERE name = {LockTable}").SingleAsync(cancellation) > 0
        && await store.Database.SqlQueryRaw<int>($"SELECT count(*) AS Value FROM {LockTable}").SingleAsync(cancellation) > 0;

    /// <summary>We hold SQLite's own write lock, so no migration can be under way whatever the row says.</summary>
    private async Task RemoveLeftOverLockAsync(StoreContext store, CancellationToken cancellation)
    {
        if (!await HasLeftOverLockAsync(store, cancellation)) return;
        log.LogWarning("{Place} held the lock of a migration that was killed. It has been removed.", engine.Address.Place);
        await store.ExecuteAsync($"DELETE FROM {LockTable}", cancellation);
    }
}

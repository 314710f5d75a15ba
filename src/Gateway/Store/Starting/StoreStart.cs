using Immunotherapy.Gateway.Store.Engines;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Immunotherapy.Gateway.Store.Starting;

/// <summary>What must be done to the database before anybody is served.</summary>
public sealed class StoreStart(Cabinet cabinet, ILogger<StoreStart> log)
{
    /// <summary>The look for damage in a large file, which goes on while readers are served.</summary>
    public Task Check { get; private set; } = Task.CompletedTask;

    /// <exception cref="StoreStartException">This store cannot be used; the message says why and what to do.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        log.LogInformation("Content is kept in {Place}.", cabinet.Address.Place);
        try
        {
            await (cabinet.Engine switch
            {
                SqliteEngine sqlite => StartAsync(sqlite, cancellation),
                PostgresEngine postgres => StartAsync(postgres, cancellation),
                _ => Task.CompletedTask,
            });
        }
        catch (Exception fault) when (cabinet.Engine.Explain(fault) is { } told)
        {
            throw new StoreStartException(told.Message, fault);
        }
        if (cabinet.ReadOnlyBecause is { } reason) log.LogWarning("Nothing can be changed. {Reason}", reason);
    }

    private async Task StartAsync(SqliteEngine engine, CancellationToken cancellation)
    {
        cabinet.ReadOnlyBecause = await new SqliteStart(engine).OpenAsync(cancellation);
        var check = new SqliteCheck(engine);
        if (!check.MayTakeLong && await check.FindDamageAsync(cancellation) is { } damage) throw new StoreStartException(damage);
        await new Migration(engine, log).RunAsync(cabinet.IsReadOnly, cancellation);
        if (check.MayTakeLong) Check = Task.Run(() => CheckWhileServingAsync(check), CancellationToken.None);
    }

    private async Task StartAsync(PostgresEngine engine, CancellationToken cancellation)
    {
        await using (var store = engine.Create())
        {
            var database = store.GetService<IRelationalDatabaseCreator>();
            if (!await database.ExistsAsync(cancellation)) await CreateAsync(database, cancellation);
        }
        await new Migration(engine, log).RunAsync(isReadOnly: false, cancellation);
    }

    private static async Task CreateAsync(IRelationalDatabaseCreator database, CancellationToken cancellation)
    {
        try
        {
            await database.CreateAsync(cancellation);
        }
        catch (PostgresException first) when (first.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another gateway that starts now was first, which is as good.
        }
    }

    private async Task CheckWhileServingAsync(SqliteCheck check)
    {
        try
        {
            if (await check.FindDamageAsync(CancellationToken.None) is not { } damage) return;
            cabinet.ReadOnlyBecause = damage;
            log.LogCritical("Nothing can be changed any more. {Damage}", damage);
        }
        catch (Exception fault) when (cabinet.Engine.Explain(fault) is { } told)
        {
            log.LogWarning("The file could not be looked through for damage. {Reason}", told.Message);
        }
    }
}

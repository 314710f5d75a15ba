using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Store.Starting;

/// <summary>What must be done to the database before anybody is served.</summary>
public sealed class StoreStart(Cabinet cabinet, ILogger<StoreStart> log)
{
    /// <exception cref="StoreStartException">This store cannot be used; the message says why and what to do.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        log.LogInformation("Content is kept in {Place}.", cabinet.Address.Place);
        if (cabinet.Address.Provider == StoreProvider.InMemory) return;
        if (cabinet.Address.Provider == StoreProvider.Sqlite) Directory.CreateDirectory(Path.GetDirectoryName(cabinet.Address.Place)!);
        await using var store = cabinet.Engine.Create();
        await store.Database.MigrateAsync(cancellation);
    }
}

using Immunotherapy.Gateway.Store.Engines;
using Immunotherapy.Gateway.Store.Starting;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Store;

/// <summary>
/// Puts the cabinet among a host's services. Whoever composes the host binds <see cref="StoreOptions"/> and runs
/// <see cref="StoreStart"/> before serving.
/// </summary>
public static class StoreRegistration
{
    public static IServiceCollection AddStore(this IServiceCollection services)
    {
        services.AddSingleton(provider => OpenCabinet(
            provider.GetRequiredService<IOptions<StoreOptions>>().Value, provider.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<StoreStart>();
        return services;
    }

    /// <summary>A cabinet without a host. Nothing is opened yet.</summary>
    /// <exception cref="StoreStartException">The options name no store that we know.</exception>
    public static Cabinet OpenCabinet(StoreOptions options, ILoggerFactory logs)
    {
        var address = StoreAddress.Parse(options.Connection, Directory.GetCurrentDirectory());
        Engine engine = address.Provider switch
        {
            StoreProvider.Sqlite => new SqliteEngine(address),
            StoreProvider.Postgres => new PostgresEngine(address),
            StoreProvider.InMemory => new InMemoryEngine(address),
        };
        return new(engine, logs.CreateLogger<Cabinet>());
    }
}

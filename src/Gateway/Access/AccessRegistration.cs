using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Immunotherapy.Gateway.Access;

/// <summary>Puts people, their links and the audit's reader among a host's services. The store must be there too.</summary>
public static class AccessRegistration
{
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<Ledger>().AddSingleton<Registry>();
        services.Add(registry => new Accounts(registry)).Add(registry => new AuditLog(registry)).Add(registry => new ProtectionKeys(registry));
        services.Add((registry, ledger) => new AccessLinks(registry, ledger)).Add((registry, ledger) => new People(registry, ledger));
        services.Add((registry, ledger) => new Sessions(registry, ledger)).Add((registry, ledger) => new Sandbox(registry, ledger));
        return services;
    }

    // Their constructors are this room's own, as what they are made of is.
    private static IServiceCollection Add<T>(this IServiceCollection services, Func<Registry, T> make) where T : class =>
        services.AddSingleton(provider => make(provider.GetRequiredService<Registry>()));

    private static IServiceCollection Add<T>(this IServiceCollection services, Func<Registry, Ledger, T> make) where T : class =>
        services.AddSingleton(provider => make(provider.GetRequiredService<Registry>(), provider.GetRequiredService<Ledger>()));
}

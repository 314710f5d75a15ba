namespace Immunotherapy.Gateway.Exchange;

/// <summary>Puts the doors for files among a host's services. Whoever composes the host binds <see cref="SampleOptions"/>.</summary>
public static class ExchangeRegistration
{
    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddSingleton<Importer>();
        services.AddSingleton<Exporter>();
        services.AddSingleton<Formatter>();
        services.AddSingleton<SampleImport>();
        services.AddSingleton<ShippedEntries>();
        return services;
    }
}

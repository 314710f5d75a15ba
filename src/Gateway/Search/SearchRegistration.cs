using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Immunotherapy.Gateway.Search;

/// <summary>Puts the search among a host's services. Whoever decides what may be seen must be there too.</summary>
public static class SearchRegistration
{
    public static IServiceCollection AddSearch(this IServiceCollection services)
    {
        services.TryAddSingleton<SearchIndexes>();
        return services;
    }
}

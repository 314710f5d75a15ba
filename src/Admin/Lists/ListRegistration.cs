using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Lists;

/// <summary>Puts what lists need among the console's services.</summary>
public static class ListRegistration
{
    public static IServiceCollection AddLists(this IServiceCollection services) =>
        services.AddScoped<BulkPlanner>().AddScoped<ViewNews>().AddListsAhead();
}

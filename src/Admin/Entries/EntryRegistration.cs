namespace Immunotherapy.Admin.Entries;

/// <summary>Puts what the entry page needs among the console's services.</summary>
internal static class EntryRegistration
{
    public static IServiceCollection AddEntryPage(this IServiceCollection services)
    {
        services.AddSingleton<Presence>();
        services.AddSingleton(new InspectorTab(2, "Review", typeof(ReviewTab)));
        return services;
    }
}

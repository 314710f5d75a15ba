using Immunotherapy.Admin.Entries;

namespace Immunotherapy.Admin.Acts;

/// <summary>Puts what is done to entries, and the tabs that tell of it, among the console's services.</summary>
internal static class ActsRegistration
{
    public static IServiceCollection AddActs(this IServiceCollection services) => services.AddSingleton<ValueTexts>().AddScoped<PuttingBack>()
        .AddSingleton(new InspectorTab(3, "Changes", typeof(ChangesTab)))
        .AddSingleton(new InspectorTab(4, "Links", typeof(LinksTab)))
        .AddSingleton(new InspectorTab(5, "Checks", typeof(ChecksTab)));
}

using Immunotherapy.Admin.Entries;

namespace Immunotherapy.Admin.Preview;

/// <summary>Puts what draws patients' pages among the console's services, and their addresses on its map.</summary>
public static class PreviewRegistration
{
    public static IServiceCollection AddPreview(this IServiceCollection services) =>
        services.AddSingleton<PatientReading>().AddSingleton<ApiReading>().AddSingleton<PreviewDoor>().AddSingleton<ReviewerDoor>()
            .AddSingleton(new InspectorTab(1, "Preview", typeof(PreviewTab))).AddSingleton(new InspectorTab(6, "API", typeof(ApiTab)));

    public static WebApplication MapPreview(this WebApplication app)
    {
        PreviewDoor.Map(app);
        ReviewerDoor.Map(app);
        return app;
    }
}

namespace Immunotherapy.Admin.Preview;

/// <summary>Puts what draws patients' pages among the console's services, and their addresses on its map.</summary>
public static class PreviewRegistration
{
    public static IServiceCollection AddPreview(this IServiceCollection services) =>
        services.AddSingleton<PatientReading>().AddSingleton<PreviewDoor>();

    public static WebApplication MapPreview(this WebApplication app)
    {
        PreviewDoor.Map(app);
        return app;
    }
}

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
        // A frame without an origin may read the files alone of which it is said that anybody may.
        app.UseWhen(IsOfPages, files => files.Use((context, next) =>
        {
            context.Response.Headers.AccessControlAllowOrigin = "*";
            return next(context);
        }));
        PreviewDoor.Map(app);
        ReviewerDoor.Map(app);
        return app;
    }

    private static bool IsOfPages(HttpContext context) =>
        context.Request.Path.StartsWithSegments("/js/preview") || context.Request.Path == "/css/patient.css";
}

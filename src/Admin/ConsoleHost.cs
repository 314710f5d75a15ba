using Immunotherapy.Admin.Pages;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Immunotherapy.Admin;

/// <summary>The editors' side of the all-in-one process.</summary>
public static class ConsoleHost
{
    public static WebApplicationBuilder AddConsole(this WebApplicationBuilder builder)
    {
        // Without launch settings `dotnet run -c Release` is Production, where static assets of a build are only found when asked for.
        builder.WebHost.UseStaticWebAssets();
        builder.Services.AddRazorComponents();
        // The start page asks nothing of anyone, so there is nothing to protect; the console will keep its keys in the store.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        return builder;
    }

    public static WebApplication MapConsole(this WebApplication app)
    {
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapRazorComponents<App>();
        // Who mistypes an address is told where to go.
        app.MapFallback(() => new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound });
        return app;
    }
}

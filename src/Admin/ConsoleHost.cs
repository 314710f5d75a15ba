using Immunotherapy.Admin.Acts;
using Immunotherapy.Admin.Entries;
using Immunotherapy.Admin.Forms;
using Immunotherapy.Admin.Forms.Doors;
using Immunotherapy.Admin.Lists;
using Immunotherapy.Admin.Naming;
using Immunotherapy.Admin.Pages;
using Immunotherapy.Admin.Preview;
using Immunotherapy.Admin.Sections;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Admin.SignIn;
using Microsoft.AspNetCore.Http.HttpResults;
using MudBlazor;
using MudBlazor.Services;

namespace Immunotherapy.Admin;

/// <summary>The editors' side of the all-in-one process.</summary>
public static class ConsoleHost
{
    public static WebApplicationBuilder AddConsole(this WebApplicationBuilder builder)
    {
        // Without launch settings `dotnet run -c Release` is Production, where static assets of a build are only found when asked for.
        builder.WebHost.UseStaticWebAssets();
        // A build's assets are taken for ones that are being worked on, and no browser would keep them: their names change with them, so it may.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddMudServices(MudDefaults.Set).AddLocalization();
        builder.Services.AddScoped<StageNames>().AddTransient<MudLocalizer, MudTexts>();
        builder.Services.AddNaming().AddLists().AddEntryPage().AddForms().AddSections().AddPreview().AddActs();
        return builder.AddSignIn();
    }

    public static WebApplication MapConsole(this WebApplication app)
    {
        // Partners' requests pass none of what follows.
        app.UseWhen(ConsoleAddresses.IsDocument, pages => pages.UseConsoleHeaders().UseExceptionHandler(ConsoleAddresses.Error, createScopeForErrors: true));
        app.UseWhen(ConsoleAddresses.IsConsole, pages => pages.UseRequestLocalization(InterfaceLanguages.Configure));
        app.UseEditTurns();
        app.UseSignIn();
        app.UseWhen(ConsoleAddresses.IsNotForPartners, pages => pages.UseAntiforgery());

        app.MapStaticAssets();
        // What may frame us is in the console's own policy.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        app.MapPreview();
        app.MapForms();
        app.MapGet(ConsoleAddresses.Language, InterfaceLanguages.Choose).AllowAnonymous().AddEndpointFilter(AccountLanguage.KeepAsync);
        app.MapSignIn();
        // Who mistypes an address is told where to go.
        app.MapFallback(() => new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound });
        return app;
    }
}

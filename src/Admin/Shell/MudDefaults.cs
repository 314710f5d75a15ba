using MudBlazor;
using MudBlazor.Services;

namespace Immunotherapy.Admin.Shell;

/// <summary>How the component library behaves everywhere in the console.</summary>
internal static class MudDefaults
{
    public static void Set(MudServicesConfiguration services)
    {
        services.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomStart;
        services.SnackbarConfiguration.PreventDuplicates = false;
        // Long enough to read, and to reach its button by keyboard (WCAG 2.2.1).
        services.SnackbarConfiguration.VisibleStateDuration = 20_000;
        services.SnackbarConfiguration.ShowTransitionDuration = 100;
        services.SnackbarConfiguration.HideTransitionDuration = 100;
    }
}

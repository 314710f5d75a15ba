using MudBlazor;

namespace Immunotherapy.Admin.Shell;

/// <summary>The console's colours and letters: every text has a contrast of 4.5 to 1 on what it stands on, in both schemes; no font is fetched.</summary>
internal static class ConsoleTheme
{
    private static readonly string[] Letters = ["system-ui", "-apple-system", "Segoe UI", "Noto Sans", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = new PaletteLight
        {
            Primary = "#0b57a4",
            Secondary = "#5b4a8a",
            Tertiary = "#0a6b5e",
            Info = "#0b57a4",
            Success = "#1b6b35",
            Warning = "#8a4b00",
            Error = "#b3261e",
            Dark = "#39424e",
            TextPrimary = "#1c2430",
            TextSecondary = "#4d5866",
            TextDisabled = "#6b7480",
            ActionDefault = "#4d5866",
            Background = "#f6f7f9",
            Surface = "#ffffff",
            AppbarBackground = "#ffffff",
            AppbarText = "#1c2430",
            DrawerBackground = "#ffffff",
            DrawerText = "#1c2430",
            DrawerIcon = "#4d5866",
            LinesDefault = "#d9dee5",
            LinesInputs = "#767f8b",
            TableLines = "#e3e7ec",
            Divider = "#d9dee5",
        },
        PaletteDark = new PaletteDark
        {
            Primary = "#8ec3ff",
            PrimaryContrastText = "#06203f",
            Secondary = "#c9b8ff",
            SecondaryContrastText = "#241552",
            Tertiary = "#7fd8c8",
            TertiaryContrastText = "#04302a",
            Info = "#8ec3ff",
            InfoContrastText = "#06203f",
            Success = "#8fd6a3",
            SuccessContrastText = "#06301a",
            Warning = "#f0b35a",
            WarningContrastText = "#3a2200",
            Error = "#ffb3ac",
            ErrorContrastText = "#4a0905",
            Dark = "#c3cad3",
            DarkContrastText = "#14181e",
            TextPrimary = "#e6eaf0",
            TextSecondary = "#b0b9c5",
            TextDisabled = "#8a94a1",
            ActionDefault = "#b0b9c5",
            Background = "#14181e",
            BackgroundGray = "#1b2028",
            Surface = "#1e242c",
            AppbarBackground = "#1e242c",
            AppbarText = "#e6eaf0",
            DrawerBackground = "#1e242c",
            DrawerText = "#e6eaf0",
            DrawerIcon = "#b0b9c5",
            LinesDefault = "#3a434f",
            LinesInputs = "#8a94a1",
            TableLines = "#323a45",
            Divider = "#3a434f",
        },
        Typography = Typography(),
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "6px" },
    };

    private static Typography Typography()
    {
        var typography = new Typography();
        BaseTypography[] all =
        [
            typography.Default, typography.H1, typography.H2, typography.H3, typography.H4, typography.H5, typography.H6, typography.Subtitle1,
            typography.Subtitle2, typography.Body1, typography.Body2, typography.Button, typography.Caption, typography.Overline,
        ];
        foreach (var style in all) style.FontFamily = Letters;
        typography.Button.TextTransform = "none";
        return typography;
    }
}

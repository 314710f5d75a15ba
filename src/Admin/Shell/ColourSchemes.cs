namespace Immunotherapy.Admin.Shell;

/// <summary>The choice of colours is kept in a cookie, so that the first paint has it.</summary>
internal static class ColourSchemes
{
    public const string Cookie = "console-scheme";

    public static ColourScheme Of(HttpContext context) =>
        Enum.TryParse<ColourScheme>(context.Request.Cookies[Cookie], ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : ColourScheme.System;

    /// <summary>As the page's script and styles write it.</summary>
    public static string Name(this ColourScheme scheme) => scheme switch
    {
        ColourScheme.System => "system",
        ColourScheme.Light => "light",
        ColourScheme.Dark => "dark",
    };
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Immunotherapy.Admin.Shell;

/// <summary>The frame of the console: its pages are drawn over the connection, once, never twice.</summary>
public sealed partial class ConsoleDocument
{
    private static readonly InteractiveServerRenderMode Lives = new(prerender: false);

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private ColourScheme Scheme => ColourSchemes.Of(Context);

    private string? Nonce => ConsoleHeaders.NonceOf(Context);

    private Dictionary<string, object> Nonced => Nonce is null ? [] : new() { ["nonce"] = Nonce };
}

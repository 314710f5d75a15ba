using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Immunotherapy.Admin.Shell;

/// <summary>The frame of the console: its pages are drawn over the connection, once, never twice.</summary>
public sealed partial class ConsoleDocument
{
    private static readonly string[] Everywhere = ["js/shortcuts.js"];
    private static readonly string[] AtAnEntry = ["js/form/form.js", "js/entry/panes.js", "js/preview/frame.js"];
    private static readonly InteractiveServerRenderMode Lives = new(prerender: false);

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private ColourScheme Scheme => ColourSchemes.Of(Context);

    private string? Nonce => ConsoleHeaders.NonceOf(Context);

    // What the page asks for once it lives: fetched, with all that it imports, while that is still on its way.
    private string[] Scripts => ConsoleAddresses.IsEntry(Context) ? [.. Everywhere, .. AtAnEntry] : Everywhere;

    private Dictionary<string, object> Nonced => Nonce is null ? [] : new() { ["nonce"] = Nonce };
}

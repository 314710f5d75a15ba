using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Immunotherapy.Admin.Shell;

/// <summary>The frame of the console: its pages are drawn over the connection, once, never twice.</summary>
public sealed partial class ConsoleDocument
{
    private static readonly string[] Everywhere = ["js/scheme.js", "js/shortcuts.js"];
    private static readonly string[] AtAnEntry = ["js/form/", "js/entry/", "js/preview/frame.js"];
    private static readonly InteractiveServerRenderMode Lives = new(prerender: false);

    [CascadingParameter]
    public required HttpContext Context { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    private ColourScheme Scheme => ColourSchemes.Of(Context);

    private string? Nonce => ConsoleHeaders.NonceOf(Context);

    // What the page asks for once it lives, fetched while that is still on its way: one round instead of four, one after the other.
    private IEnumerable<string> Scripts =>
        from asset in Assets
        where asset.Url.EndsWith(".js", StringComparison.Ordinal)
        where asset.Properties?.FirstOrDefault(p => p.Name == "label")?.Value is { } name && Beginnings.Any(b => name.StartsWith(b, StringComparison.Ordinal))
        select asset.Url;

    private IReadOnlyList<string> Beginnings => ConsoleAddresses.IsEntry(Context) ? [.. Everywhere, .. AtAnEntry] : Everywhere;

    private Dictionary<string, object> Nonced => Nonce is null ? [] : new() { ["nonce"] = Nonce };
}

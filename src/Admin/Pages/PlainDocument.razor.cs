using System.Globalization;
using Immunotherapy.Admin.Shell;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Pages;

/// <summary>The frame of pages without a connection: the start, signing in, what is not there.</summary>
public sealed partial class PlainDocument
{
    [CascadingParameter]
    public required HttpContext Context { get; set; }

    // Outside the console nobody chose a language or colours.
    private string Language => ConsoleAddresses.IsDocument(Context) ? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName : "en";

    private string Scheme => (ConsoleAddresses.IsDocument(Context) ? ColourSchemes.Of(Context) : ColourScheme.System).Name();
}

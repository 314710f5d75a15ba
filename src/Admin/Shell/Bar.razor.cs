using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Immunotherapy.Admin.Shell;

/// <summary>What can be reached from everywhere: search, language, colours, help, the account.</summary>
public sealed partial class Bar
{
    [Parameter]
    public ColourScheme Scheme { get; set; }

    [Parameter]
    public EventCallback<ColourScheme> SchemeChanged { get; set; }

    private static string Language => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName.ToUpperInvariant();

    // The language is the connection's: another one needs another connection.
    private void Speak(CultureInfo language) => Navigation.NavigateTo(InterfaceLanguages.Address(language, Navigation), forceLoad: true);
}

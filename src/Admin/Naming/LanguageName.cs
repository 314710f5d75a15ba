using System.Globalization;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Naming;

/// <summary>A language by its own name, whatever the console speaks.</summary>
internal static class LanguageName
{
    public static string Of(Locale locale)
    {
        var name = CultureInfo.GetCultureInfo(locale.Tag()).NativeName;
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}

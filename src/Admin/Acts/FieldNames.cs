using System.Globalization;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Admin.Acts;

/// <summary>Places of a document in words: <c>sections[how].heading@es</c> is "Sections · how · Heading (español)".</summary>
internal static class FieldNames
{
    public static string Of(FieldPath path)
    {
        var name = string.Join(" · ", new[] { TypeNames.Spaced(path.Field), path.PartKey, path.PartField is { } inner ? TypeNames.Spaced(inner) : null }.OfType<string>());
        return path.Locale is { } locale ? $"{name} ({Language(locale)})" : name;
    }

    /// <summary>The same for the path of a finding, which may be no path of a field.</summary>
    public static string Of(string path) => FieldPath.TryParse(path) is { } parsed ? Of(parsed) : path;

    public static string Language(Locale locale) => CultureInfo.GetCultureInfo(locale.Tag()).NativeName;
}

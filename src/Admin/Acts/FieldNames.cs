using System.Globalization;
using Immunotherapy.Admin.Shell;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Acts;

/// <summary>Places of a document in words: <c>sections[how].heading@es</c> is "Sections · how · Heading (español)".</summary>
public sealed class FieldNames(IStringLocalizer<TypeWords> words)
{
    public string Of(FieldPath path)
    {
        var name = string.Join(" · ", new[] { Word(path.Field), path.PartKey, path.PartField is { } inner ? Word(inner) : null }.OfType<string>());
        return path.Locale is { } locale ? $"{name} ({Language(locale)})" : name;
    }

    /// <summary>The same for the path of a finding, which may be no path of a field.</summary>
    public string Of(string path) =>
        FieldPath.TryParse(path) is { } parsed ? Of(parsed) : string.Join(" · ", path.Split('.').Where(part => part.Length > 0).Select(Word));

    public static string Language(Locale locale) => CultureInfo.GetCultureInfo(locale.Tag()).NativeName;

    private string Word(string name) => words[TypeNames.Spaced(name)];
}

using System.Text.RegularExpressions;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>
/// Where a value stands in a document: <c>name@en</c>, <c>firstApprovalYear</c>, <c>sections</c>, <c>sections[how].heading@es</c>.
/// Edits, refusals and import errors all name places this way. Localised values carry a language; <c>slug@en</c> is a path too.
/// </summary>
public sealed partial record FieldPath(string Field, string? PartKey = null, string? PartField = null, Locale? Locale = null)
{
    public const string Slug = "slug";

    public static FieldPath? TryParse(string text)
    {
        var match = Grammar().Match(text);
        if (!match.Success) return null;
        var tag = match.Groups["locale"];
        var locale = tag.Success ? Locales.FromTag(tag.Value) : null;
        if (tag.Success && locale?.Tag() != tag.Value) return null;
        return new FieldPath(match.Groups["field"].Value, Optional("key"), Optional("sub"), locale);

        string? Optional(string group) => match.Groups[group].Success ? match.Groups[group].Value : null;
    }

    public override string ToString() =>
        Field + (PartKey is null ? "" : $"[{PartKey}]") + (PartField is null ? "" : "." + PartField)
        + (Locale is { } locale ? "@" + locale.Tag() : "");

    [GeneratedRegex(@"^(?<field>[a-z][A-Za-z0-9]{0,63})(\[(?<key>[a-z0-9]+(-[a-z0-9]+)*)\](\.(?<sub>[a-z][A-Za-z0-9]{0,63}))?)?(@(?<locale>[a-z]{2}))?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Grammar();
}

using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.Extensions.Localization;

namespace Immunotherapy.Admin.Naming;

/// <summary>Fields, and places in documents, by the names that editors read. What has no words in the language of the console is said as the descriptor says it.</summary>
public sealed class FieldNames(IStringLocalizer<FieldWords> names, IStringLocalizer<DescriptionWords> descriptions)
{
    public string Of(Field field) => FieldWords.NameOf(field, Word);

    public string Help(Field field) => descriptions[field.Description];

    /// <summary><c>sections[how].heading@es</c> of a topic is "Sections · how · Heading (Español)".</summary>
    public string Of(ContentType type, FieldPath path)
    {
        var field = type.Find(path.Field);
        var inner = path.PartField is null ? null : Named(field?.Part, path.PartField);
        var name = string.Join(" · ", new[] { Named(type, path.Field), path.PartKey, inner }.OfType<string>());
        return path.Locale is { } locale ? $"{name} ({LanguageName.Of(locale)})" : name;
    }

    /// <summary>The same for the path of a finding or a link, which may be no path of a field: <c>sections.embeds</c>, or what an act was to have.</summary>
    public string Of(ContentType type, string path) => FieldPath.TryParse(path) is { } parsed ? Of(type, parsed)
        : path.Split('.') is [var parts, var inner] && type.Find(parts)?.Part is { } part ? $"{Named(type, parts)} · {Named(part, inner)}"
        : Named(type, path);

    private string Named(Shape? shape, string name) => shape?.Find(name) is { } field ? Of(field) : Word(name) ?? TypeNames.Spaced(name);

    private string? Word(string key) => names[key] is { ResourceNotFound: false } word ? word.Value : null;
}

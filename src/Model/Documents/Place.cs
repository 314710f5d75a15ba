using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Documents;

/// <summary>What a path means in a content type.</summary>
internal abstract record Place
{
    private Place() { }

    /// <summary>A value of a field, of the entry or of one of its parts.</summary>
    public sealed record Value(Field Field) : Place;

    /// <summary>A part list, with the order of its parts and what all languages share.</summary>
    public sealed record PartList(Field Parts) : Place;

    /// <summary>What all languages share of one part.</summary>
    public sealed record Part(Field Parts, string Key) : Place;

    /// <summary>The entry's slug in a language.</summary>
    public sealed record Slug : Place;

    /// <summary>The path means nothing here; the sentence says why.</summary>
    public sealed record Nowhere(FormattableString Problem) : Place;

    public static Place Of(ContentType type, FieldPath path)
    {
        if (path.Field == FieldPath.Slug) return SlugOf(path);
        if (type.Find(path.Field) is not { } field) return Unknown(type, path.Field);
        if (field.Part is not null) return In(field, path);
        return path.PartKey is null ? ValueOf(field, path)
            : new Nowhere($"'{field}' has no parts. Leave out '[{path.PartKey}]'.");
    }

    /// <summary>What a path means that leads into this part list.</summary>
    public static Place In(Field parts, FieldPath path) => path switch
    {
        { PartField: { } name } => parts.Part!.Find(name) is { } field ? ValueOf(field, path) : Unknown(parts.Part, name),
        { Locale: not null } => new Nowhere(
            $"'{parts}' is a list of parts, the same in all languages. Leave out the language, or name a field: {Example(parts)}."),
        { PartKey: { } key } => new Part(parts, key),
        _ => new PartList(parts),
    };

    private static Place SlugOf(FieldPath path) =>
        path is { Locale: not null, PartKey: null } ? new Slug()
        : new Nowhere($"Every language has its own slug. Write slug@en.");

    private static Place ValueOf(Field field, FieldPath path) => (field.IsLocalized, path.Locale) switch
    {
        (true, null) => new Nowhere($"'{field}' is written in each language. Write {path with { Locale = Locales.Default }}."),
        (false, not null) => new Nowhere($"'{field}' is the same in all languages. Write {path with { Locale = null }}."),
        _ => new Value(field),
    };

    private static Nowhere Unknown(Shape shape, string name) =>
        new($"{shape.Name} has no field {Reading.Quote(name)}. {Nearest.Advice(name, [.. shape.Fields.Select(f => f.Name)])}");

    private static FieldPath Example(Field parts) =>
        parts.Part!.Fields.FirstOrDefault(f => f.IsLocalized) is { } field
            ? new FieldPath(parts.Name, "key", field.Name, Locales.Default)
            : new FieldPath(parts.Name, "key", parts.Part.Fields[0].Name);
}

using System.Collections.Frozen;

namespace Immunotherapy.Model.Fields;

/// <summary>All content types and the edges between them, in both directions.</summary>
public sealed class Catalog
{
    private readonly FrozenDictionary<string, ContentType> _byName;
    private readonly FrozenDictionary<string, ContentType> _byPlural;
    private readonly FrozenDictionary<Type, ContentType> _byRecord;
    private readonly FrozenDictionary<string, IReadOnlyList<Inverse>> _inverses;

    public Catalog(IEnumerable<ContentType> types)
    {
        Types = [.. types];
        _byName = Types.ToFrozenDictionary(t => t.Name);
        _byPlural = Types.ToFrozenDictionary(t => t.Plural);
        _byRecord = Types.ToFrozenDictionary(t => t.ClrType);
        _inverses = Types.ToFrozenDictionary(t => t.Name, InversesOf);
        new CatalogRules(this).Hold();
    }

    public IReadOnlyList<ContentType> Types { get; }

    public ContentType? Find(string name) => _byName.GetValueOrDefault(name);

    public ContentType? FindPlural(string plural) => _byPlural.GetValueOrDefault(plural);

    public ContentType this[string name] => Find(name)
        ?? throw new NotSupportedException($"There is no content type '{name}'. There are: {string.Join(", ", Types)}.");

    /// <summary>The content type a link field points to; null for links to any content.</summary>
    public ContentType? TargetOf(Field link) => link.Target is null ? null
        : _byRecord.GetValueOrDefault(link.Target)
        ?? throw new NotSupportedException($"Field '{link.Name}' links to {link.Target.Name}, which is not in the catalog.");

    /// <summary>The links that end at entries of this type, by the names they have there.</summary>
    public IReadOnlyList<Inverse> InversesOn(ContentType target) => _inverses[target.Name];

    private IReadOnlyList<Inverse> InversesOf(ContentType target)
    {
        var found = new List<Inverse>();
        foreach (var owner in Types)
            foreach (var (parts, link) in LinksIn(owner))
                if (link.Inverse is not null && (link.Kind is FieldKind.AnyLinks || link.Target == target.ClrType))
                    found.Add(Read(owner, parts, link, link.Inverse, found.Count));
        return found;
    }

    private static IEnumerable<(Field? Parts, Field Link)> LinksIn(ContentType owner)
    {
        foreach (var field in owner.Fields)
        {
            if (field.IsLink) yield return (null, field);
            if (field.Part is null) continue;
            foreach (var inner in field.Part.Fields)
                if (inner.IsLink) yield return (field, inner);
        }
    }

    private static Inverse Read(ContentType owner, Field? parts, Field link, string name, int position) => new()
    {
        Name = name.Replace("{Owners}", Wire.PascalCase(owner.Plural), StringComparison.Ordinal),
        Description = $"The {owner.Plural} whose `{(parts is null ? "" : parts.Name + ".")}{link.Name}` links here.",
        Owner = owner,
        Parts = parts,
        Link = link,
        IsList = link.InverseIsList,
        OrderBy = link.InverseOrder is null ? null : owner[link.InverseOrder],
        Position = position,
    };
}

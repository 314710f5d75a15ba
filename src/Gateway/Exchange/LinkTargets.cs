using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Everything a link may point at, by type and default-language slug: the entries of an import and those already kept.</summary>
internal sealed class LinkTargets
{
    /// <summary>Looking for a name that is near costs its share for each slug.</summary>
    private const int MostLookedThrough = 20_000;

    private readonly Dictionary<ContentType, Dictionary<string, Guid>> _bySlug = [];
    private readonly Dictionary<Guid, ContentType> _types = [];

    /// <summary>False when the slug belongs to another entry already.</summary>
    public bool Add(ContentType type, Guid id, string? slug)
    {
        _types.TryAdd(id, type);
        if (slug is null) return true;
        if (!_bySlug.TryGetValue(type, out var slugs)) _bySlug[type] = slugs = new(StringComparer.Ordinal);
        return slugs.TryAdd(slug, id) || slugs[slug] == id;
    }

    /// <summary>By slug; an entry without one is named by its id.</summary>
    public Guid? Find(ContentType type, string name)
    {
        if (_bySlug.TryGetValue(type, out var slugs) && slugs.TryGetValue(name, out var id)) return id;
        return Guid.TryParseExact(name, "D", out id) && _types.GetValueOrDefault(id) == type ? id : null;
    }

    /// <summary>The slug that was probably meant, as a question; looked for among those of about the same length.</summary>
    public string Hint(ContentType type, string name) =>
        _bySlug.TryGetValue(type, out var slugs) && slugs.Count <= MostLookedThrough
        && Nearest.To(name, slugs.Keys.Where(s => Math.Abs(s.Length - name.Length) < 4)) is { } near ? $" Did you mean '{near}'?" : "";
}

using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>What files call an entry: its default-language slug, else its id.</summary>
internal sealed class LinkNames
{
    private readonly Dictionary<Guid, (ContentType Type, string? Slug)> _names = [];

    /// <summary>What is said of an entry first, counts.</summary>
    public void Add(Guid id, ContentType type, string? slug) => _names.TryAdd(id, (type, slug));

    public string Of(Guid id) => _names.TryGetValue(id, out var name) && name.Slug is { } slug ? slug : id.ToString("D");

    /// <summary>With the type before it, for links to any content. The target of a link is kept as long as the link.</summary>
    public string WithType(Guid id) => _names.TryGetValue(id, out var name) ? $"{name.Type.Plural}/{Of(id)}"
        : throw new InvalidOperationException($"A link points at {id}, which is not in the store. Take the link away, then export again.");
}

using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>Everything the world may read, frozen at one moment. A change makes the next graph; this one stays as it is.</summary>
public sealed class ContentGraph
{
    public static ContentGraph Empty(Catalog catalog) => throw new NotImplementedException();

    public Catalog Catalog => throw new NotImplementedException();

    /// <summary>The number of the last change in it.</summary>
    public long Change => throw new NotImplementedException();

    /// <summary>When that change was committed.</summary>
    public DateTimeOffset ChangedAt => throw new NotImplementedException();

    /// <summary>The next graph: these entries as they now stand, those gone. Costs O(changed); shares all else with this one.</summary>
    public ContentGraph With(long change, DateTimeOffset at, IReadOnlyCollection<EntryState> changed, IReadOnlyCollection<Guid> gone) =>
        throw new NotImplementedException();

    public int Count(ContentType type) => throw new NotImplementedException();

    public Node? ById(Guid id) => throw new NotImplementedException();

    /// <summary>By the slug in that language, then in the default language, then by an old slug of either.</summary>
    public Node? BySlug(ContentType type, string slug, Locale locale) => throw new NotImplementedException();

    /// <summary>Entries that carry this code exactly, by id.</summary>
    public IReadOnlyList<Node> ByCode(string system, string value) => throw new NotImplementedException();

    /// <summary>
    /// The entry at the end of a single link of an entry, or of one of its parts; null where this graph does not see it. A recalled
    /// target is seen along required links only, as its stub.
    /// </summary>
    public Node? Follow(Node from, NodePart? part, Field link) => throw new NotImplementedException();

    /// <summary>The entries of an editorial list of links, of an entry or of one of its parts, in the editor's order.</summary>
    public IReadOnlyList<Node> FollowAll(Node from, NodePart? part, Field links) => throw new NotImplementedException();

    /// <summary>A plain inverse list, in its order.</summary>
    public IReadOnlyList<Node> Linking(Node to, Inverse inverse) => throw new NotImplementedException();

    /// <summary>A derived list, in its order.</summary>
    public IReadOnlyList<Node> Derived(Node from, ThroughAttribute derived) => throw new NotImplementedException();

    /// <summary>A page of all entries of a type. Recalled ones are not among them.</summary>
    /// <exception cref="BadCursorException"/>
    public Page Select(ContentType type, Selection selection, Locale asked) => throw new NotImplementedException();

    /// <summary>A page of an inverse.</summary>
    /// <exception cref="BadCursorException"/>
    public Page Select(Node to, Inverse inverse, Selection selection, Locale asked) => throw new NotImplementedException();
}

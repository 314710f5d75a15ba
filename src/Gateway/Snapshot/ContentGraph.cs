using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Gateway.Snapshot.Selecting;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>Everything the world may read, frozen at one moment. A change makes the next graph; this one stays as it is.</summary>
public sealed class ContentGraph
{
    private readonly GraphColumns _columns;

    internal ContentGraph(GraphColumns columns, long change, DateTimeOffset at) =>
        (_columns, Nodes, Listed, Change, ChangedAt) = (columns, columns.Nodes, columns.Listed, change, at);

    public static ContentGraph Empty(Catalog catalog) => new(GraphColumns.Empty(new Ground(catalog)), 0, DateTimeOffset.MinValue);

    public Catalog Catalog => Ground.Catalog;

    /// <summary>The number of the last change in it.</summary>
    public long Change { get; }

    /// <summary>When that change was committed.</summary>
    public DateTimeOffset ChangedAt { get; }

    /// <summary>How many entries it has places for, of all types, those of entries that are gone counted.</summary>
    internal int Room => Ground.Ordinals.Count;

    internal Ground Ground => _columns.Ground;

    /// <summary>
    /// The next graph: these entries as they now stand, those gone. Costs O(changed); shares all else with this one. An id that is
    /// in both lists is there as it now stands; nothing of the given bytes is kept.
    /// </summary>
    public ContentGraph With(long change, DateTimeOffset at, IReadOnlyCollection<EntryState> changed, IReadOnlyCollection<Guid> gone) =>
        new(GraphChange.Apply(_columns, changed, gone), change, at);

    public int Count(ContentType type) => Visible(Ground[type]).Length;

    public Node? ById(Guid id) => Ground.Ordinals.Find(id) is >= 0 and var ordinal ? At(ordinal) : null;

    /// <summary>By the slug in that language, then in the default language, then by an old slug of either.</summary>
    public Node? BySlug(ContentType type, string slug, Locale locale)
    {
        var json = JsonText.Of(slug);
        var layout = Ground[type];
        return BySlug(layout, json, locale, isOld: false) ?? BySlug(layout, json, Locales.Default, isOld: false)
            ?? BySlug(layout, json, locale, isOld: true) ?? BySlug(layout, json, Locales.Default, isOld: true);
    }

    /// <summary>Entries that carry this code exactly, by id.</summary>
    public IReadOnlyList<Node> ByCode(string system, string value)
    {
        var (systemJson, valueJson) = (JsonText.Of(system), JsonText.Of(value));
        var found = new List<Node>();
        foreach (var pair in _columns.Codes.Find(NodeKeys.CodeHash(systemJson, valueJson)))
            if (At((int)(uint)pair) is { } node && NodeKeys.HasCode(node, systemJson, valueJson)) found.Add(node);
        found.Sort((a, b) => a.Id.CompareTo(b.Id));
        return found;
    }

    /// <summary>
    /// The entry at the end of a single link of an entry, or of one of its parts; null where this graph does not see it. A recalled
    /// target is seen along required links only, as its stub.
    /// </summary>
    public Node? Follow(Node from, NodePart? part, Field link)
    {
        var targets = from.Targets(part, link);
        return targets.IsEmpty || At(Node.OrdinalAt(targets, 0)) is not { } node || node.IsRecalled && !link.IsRequired ? null : node;
    }

    /// <summary>The entries of an editorial list of links, of an entry or of one of its parts, in the editor's order.</summary>
    public IReadOnlyList<Node> FollowAll(Node from, NodePart? part, Field links)
    {
        var targets = from.Targets(part, links);
        var found = new List<Node>(targets.Length / sizeof(int));
        for (var i = 0; i < targets.Length / sizeof(int); i++)
            if (AtVisible(Node.OrdinalAt(targets, i)) is { } node) found.Add(node);
        return found;
    }

    /// <summary>A plain inverse list, in its order; entries without a value for it come last.</summary>
    public IReadOnlyList<Node> Linking(Node to, Inverse inverse)
    {
        return Array.ConvertAll(inverse.OrderBy is null ? Sources(to, inverse) : Arranged(to.Ordinal, to.Layout.ArrangedOf(inverse)), ordinal => At(ordinal)!);
    }

    /// <summary>A derived list, in its order.</summary>
    public IReadOnlyList<Node> Derived(Node from, ThroughAttribute derived) =>
        Array.ConvertAll(Arranged(from.Ordinal, from.Layout.ArrangedOf(derived)), ordinal => At(ordinal)!);

    /// <summary>A page of all entries of a type. Recalled ones are not among them.</summary>
    /// <exception cref="BadCursorException"/>
    public Page Select(ContentType type, Selection selection, Locale asked) =>
        new Selector(this, Ground[type], _columns.Orders, asked).Select(Visible(Ground[type]), selection);

    /// <summary>A page of an inverse.</summary>
    /// <exception cref="BadCursorException"/>
    public Page Select(Node to, Inverse inverse, Selection selection, Locale asked) =>
        new Selector(this, Ground[inverse.Owner], _columns.Orders, asked).Select(Sources(to, inverse), selection);

    /// <summary>Whether an ordinal means the same entry in both: they come from one empty graph.</summary>
    internal bool IsAkinTo(ContentGraph other) => ReferenceEquals(Ground, other.Ground);

    /// <summary>The entries that are there, gone or otherwise here than in a graph that this one is akin to.</summary>
    internal IEnumerable<int> DifferencesFrom(ContentGraph other) => Nodes.DifferencesFrom(other.Nodes);

    /// <summary>The ordinals of a list that has an order of its own.</summary>
    internal int[] Arranged(int from, ArrangedKind kind) => _columns.Arranged.Of(this, from, kind);

    /// <summary>A scalar of all entries of a type, as filters compare it.</summary>
    internal ValueColumn ValuesOf(TypeLayout layout, Scalar scalar, Locale asked) => _columns.Values.Of(this, layout, scalar, asked);

    internal Node? At(int ordinal) => Nodes[ordinal];

    /// <summary>All entries by ordinal.</summary>
    internal Column<Node> Nodes { get; }

    /// <summary>What lists show, by ordinal: see <see cref="EntryValues"/>. Nothing of recalled entries.</summary>
    internal Column<byte[]> Listed { get; }

    /// <summary>The titles of what lists show.</summary>
    internal Titles Titles => _columns.Titles;

    /// <summary>The entry, where lists, filters and orders see it: they do not see recalled ones.</summary>
    internal Node? AtVisible(int ordinal) => At(ordinal) is { IsRecalled: false } node ? node : null;

    /// <summary>The entries of a type that lists show, by id.</summary>
    internal int[] Visible(TypeLayout layout) => _columns.ByType[layout.Index];

    /// <summary>The entries that link here, by id: those that lists show. To a stub nothing leads.</summary>
    internal int[] Sources(Node to, Inverse inverse) => Sources(to.Ordinal, to.Layout.EdgeOf(inverse));

    /// <summary>The same by ordinal and the number of the kind of edge.</summary>
    internal int[] Sources(int to, int edge) => Listed[to] is null ? [] : _columns.Incoming[edge][to] ?? [];

    /// <summary>The ordinals of all that may have this slug (a JSON string) in a language, now or once; the hash decides alone.</summary>
    internal ReadOnlySpan<ulong> MaybeBySlug(TypeLayout layout, byte[] slug, Locale locale) =>
        _columns.Slugs.Find(NodeKeys.SlugHash(layout, locale, slug));

    private Node? BySlug(TypeLayout layout, byte[] slug, Locale locale, bool isOld)
    {
        Node? first = null;
        foreach (var pair in MaybeBySlug(layout, slug, locale))
        {
            if (At((int)(uint)pair) is not { } node || node.Layout != layout) continue;
            var carries = isOld ? NodeKeys.HadSlug(node.In(locale), slug) : NodeKeys.HasSlug(node.In(locale), slug);
            if (carries && (first is null || node.Id.CompareTo(first.Id) < 0)) first = node;
        }
        return first;
    }
}

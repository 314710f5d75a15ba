using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// Finds, by id, by slug and backwards along links, a set that holds all entries which can meet a filter; null where only a walk
/// over all of them can tell. The filter is still asked of each, so a set may hold too many.
/// </summary>
internal sealed class CandidateFinder(ContentGraph graph)
{
    public HashSet<int>? Find(Filter filter, TypeLayout layout) => filter switch
    {
        Filter.And and => Fewest(and.All.Select(f => Find(f, layout))),
        Filter.Or or => Together(or.Any.Select(f => Find(f, layout))),
        Filter.Compare { By: Comparison.Equal or Comparison.In, Value: Scalar.System(var which), With: var with } => Named(which, with, layout),
        Filter.Linked linked => LinkingTo(layout, null, linked.Link, linked.Where),
        Filter.Entries { Quantifier: Quantifier.Some, List: EntryList.Owned owned } some => LinkingTo(layout, null, owned.Link, some.Where),
        Filter.Entries { Quantifier: Quantifier.Some, List: EntryList.Inverse inverse } some => LinkedFrom(inverse.Of, some.Where),
        Filter.Parts { Quantifier: Quantifier.Some } parts => InParts(parts.Where, layout, parts.List),
        _ => null,
    };

    private HashSet<int>? InParts(Filter filter, TypeLayout layout, Field list) => filter switch
    {
        Filter.And and => Fewest(and.All.Select(f => InParts(f, layout, list))),
        Filter.Or or => Together(or.Any.Select(f => InParts(f, layout, list))),
        Filter.Linked linked => LinkingTo(layout, list, linked.Link, linked.Where),
        Filter.Entries { Quantifier: Quantifier.Some, List: EntryList.Owned owned } some => LinkingTo(layout, list, owned.Link, some.Where),
        _ => null,
    };

    /// <summary>All conditions must hold, so the smallest set will do.</summary>
    private static HashSet<int>? Fewest(IEnumerable<HashSet<int>?> sets) => sets.OfType<HashSet<int>>().MinBy(s => s.Count);

    private static HashSet<int>? Together(IEnumerable<HashSet<int>?> sets)
    {
        var all = new HashSet<int>();
        foreach (var set in sets)
        {
            if (set is null) return null;
            all.UnionWith(set);
        }
        return all;
    }

    private HashSet<int>? Named(SystemScalar which, IReadOnlyList<object?> names, TypeLayout layout) => which switch
    {
        SystemScalar.Id when names.All(n => n is string) => [.. names.Select(n => OrdinalOf((string)n!)).Where(o => o >= 0)],
        SystemScalar.Slug when names.All(n => n is string) => [.. names.SelectMany(n => Slugged((string)n!, layout))],
        _ => null,
    };

    private int OrdinalOf(string id) => Guid.TryParseExact(id, "D", out var parsed) ? graph.Ground.Ordinals.Find(parsed) : -1;

    private List<int> Slugged(string slug, TypeLayout layout)
    {
        var json = JsonText.Of(slug);
        var found = new List<int>();
        foreach (var locale in Locales.All)
            foreach (var pair in graph.MaybeBySlug(layout, json, locale)) found.Add((int)(uint)pair);
        return found;
    }

    /// <summary>The entries of a type that link to a target which may meet the condition.</summary>
    private HashSet<int>? LinkingTo(TypeLayout layout, Field? parts, Field link, Filter where)
    {
        if (link.Inverse is null || graph.Catalog.TargetOf(link) is not { } type) return null;
        if (Find(where, graph.Ground[type]) is not { } targets) return null;
        var edge = layout.Edges.First(e => e.Parts == parts && e.Link == link).Number;
        var found = new HashSet<int>();
        foreach (var target in targets)
            found.UnionWith(graph.Sources(target, edge));
        return found;
    }

    /// <summary>The targets of all that may meet the condition and link by this inverse's link.</summary>
    private HashSet<int>? LinkedFrom(Inverse inverse, Filter where)
    {
        if (Find(where, graph.Ground[inverse.Owner]) is not { } sources) return null;
        var found = new HashSet<int>();
        foreach (var source in sources)
        {
            if (graph.AtVisible(source) is not { } node || node.Type != inverse.Owner) continue;
            if (inverse.Parts is null) Add(found, node.Targets(null, inverse.Link));
            else foreach (var part in node.PartArray(inverse.Parts)) Add(found, node.Targets(part, inverse.Link));
        }
        return found;
    }

    private static void Add(HashSet<int> found, ReadOnlySpan<byte> targets)
    {
        for (var i = 0; i < targets.Length / sizeof(int); i++) found.Add(Node.OrdinalAt(targets, i));
    }
}

using System.Collections.Frozen;
using Immunotherapy.Gateway.Snapshot.Columns;
using Immunotherapy.Gateway.Snapshot.Selecting;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>What all graphs that come from one empty graph have in common: catalog, layouts, ordinals, and standings met before.</summary>
internal sealed class Ground
{
    private readonly FrozenDictionary<ContentType, TypeLayout> _layouts;

    public Ground(Catalog catalog)
    {
        Catalog = catalog;
        var edges = catalog.Types.SelectMany(EdgesOf).Select((e, i) => (e.Owner, new EdgeKind(i, e.Parts, e.Link))).ToArray();
        EdgeKinds = edges.Length;
        Layouts = [.. catalog.Types.Select((t, i) => new TypeLayout(t, i, catalog, edges))];
        _layouts = Layouts.ToFrozenDictionary(l => l.Type);
        Places = new Places(Layouts.Length);
        Arranged = [.. Layouts.SelectMany(l => ArrangedOn(l.Type)).Select((kind, number) => kind(number))];
        foreach (var layout in Layouts) layout.Arranged = [.. Arranged.Where(k => k.On == layout.Type)];
    }

    public Catalog Catalog { get; }
    public TypeLayout[] Layouts { get; }

    /// <summary>How many kinds of edges there are; each has a number below this.</summary>
    public int EdgeKinds { get; }

    /// <summary>All kinds of lists that have an order of their own, by number.</summary>
    public ArrangedKind[] Arranged { get; }

    public Ordinals Ordinals { get; } = new();
    public Places Places { get; }

    /// <summary>Most entries share their reviews and notices with thousands of others.</summary>
    public Pool<Review> Reviews { get; } = new();

    public Pool<Notice> Notices { get; } = new();

    public TypeLayout this[ContentType type] => _layouts.GetValueOrDefault(type)
        ?? throw new NotSupportedException($"{type.Name} is not a type of this graph's catalog.");

    private IEnumerable<Func<int, ArrangedKind>> ArrangedOn(ContentType type)
    {
        var inverses = Catalog.InversesOn(type);
        foreach (var inverse in inverses.Where(i => i.OrderBy is not null))
            yield return number => new ArrangedKind { Number = number, On = type, Over = inverse, OrderBy = inverse.OrderBy! };
        foreach (var derived in type.Derived.Select(d => new DerivedList(d, inverses)))
            yield return number => new ArrangedKind
            {
                Number = number,
                On = type,
                Over = derived.Over,
                OrderBy = derived.OrderBy,
                Derived = derived,
                Target = Catalog.TargetOf(derived.To),
            };
    }

    private static IEnumerable<(ContentType Owner, Field? Parts, Field Link)> EdgesOf(ContentType owner) =>
        owner.Fields.Where(f => f.Inverse is not null).Select(f => (owner, (Field?)null, f))
            .Concat(owner.Fields.Where(f => f.Part is not null)
                .SelectMany(p => p.Part!.Fields.Where(f => f.Inverse is not null).Select(f => (owner, (Field?)p, f))));
}

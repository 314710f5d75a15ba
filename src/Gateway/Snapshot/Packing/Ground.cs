using System.Collections.Frozen;
using Immunotherapy.Gateway.Snapshot.Columns;
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
        Layouts = [.. catalog.Types.Select((t, i) => new TypeLayout(t, i, catalog, edges))];
        _layouts = Layouts.ToFrozenDictionary(l => l.Type);
    }

    public Catalog Catalog { get; }
    public TypeLayout[] Layouts { get; }
    public Ordinals Ordinals { get; } = new();

    /// <summary>Most entries share their reviews and notices with thousands of others.</summary>
    public Pool<Review> Reviews { get; } = new();

    public Pool<Notice> Notices { get; } = new();

    public TypeLayout this[ContentType type] => _layouts.GetValueOrDefault(type)
        ?? throw new NotSupportedException($"{type.Name} is not a type of this graph's catalog.");

    private static IEnumerable<(ContentType Owner, Field? Parts, Field Link)> EdgesOf(ContentType owner) =>
        owner.Fields.Where(f => f.Inverse is not null).Select(f => (owner, (Field?)null, f))
            .Concat(owner.Fields.Where(f => f.Part is not null)
                .SelectMany(p => p.Part!.Fields.Where(f => f.Inverse is not null).Select(f => (owner, (Field?)p, f))));
}

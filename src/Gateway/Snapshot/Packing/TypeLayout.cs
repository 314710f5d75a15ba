using Immunotherapy.Gateway.Snapshot.Selecting;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>What is known of a content type beforehand: its slots, the edges it owns and those that end at it, its lists with an order of their own.</summary>
internal sealed class TypeLayout : ShapeLayout
{
    /// <summary>In the shared block: the codes of a recalled entry, which are not shown and still find it.</summary>
    public const int RecalledCodesSlot = 0;

    public const int SlugSlot = 0;

    /// <summary>Of the words, what is seldom read stands behind all else, so that what is read often lies close together.</summary>
    public const int OldSlugsFromEnd = 2;

    public const int ContentHashFromEnd = 1;

    private const int TextExtrasBehind = 2;
    private static readonly ExtraSlots Extras = new(Shared: 1, Text: 1, SharedMiddle: 1, TextMiddle: 3);
    private readonly int[] _inverseEdges;
    private readonly int[] _partLists;

    public TypeLayout(ContentType type, int index, Catalog catalog, IReadOnlyList<(ContentType Owner, EdgeKind Kind)> edges)
        : base(type, Extras)
    {
        Type = type;
        TextCount += TextExtrasBehind;
        IdPrefix = System.Text.Encoding.ASCII.GetBytes($"{type.Name}:");
        Index = index;
        IsTranslated = Text.Concat(LongText).Any(t => t.Part is null || t.Part.Text.Length > 0);
        ById = new OrderPlan(this, [], Locales.Default);
        Codes = [.. type.Fields.Where(f => f.Kind is FieldKind.Code)];
        PartLists = [.. type.Fields.Where(f => f.Kind is FieldKind.Parts)];
        _partLists = [.. type.Fields.Select(f => Array.IndexOf(PartLists, f))];
        Edges = [.. edges.Where(e => e.Owner == type).Select(e => e.Kind)];
        var inverses = catalog.InversesOn(type);
        _inverseEdges = [.. inverses.Select(NumberOf)];

        int NumberOf(Inverse i) => edges.Single(e => e.Owner == i.Owner && e.Kind.Parts == i.Parts && e.Kind.Link == i.Link).Kind.Number;
    }

    public ContentType Type { get; }

    /// <summary>In the shared block: the id, as partners hold it.</summary>
    public int IdSlot => SharedMiddle;

    public int PublishedAtSlot => TextMiddle;

    public int UpdatedAtSlot => TextMiddle + 1;

    /// <summary>Of the words in the language that an entry falls back to: its shared block, between the short texts and the long ones.</summary>
    public int SharedSlot => TextMiddle + 2;

    public int ContentHashSlot => TextCount - ContentHashFromEnd;

    /// <summary>What the ids of its entries begin with, as partners hold them: <c>Type:</c>.</summary>
    public byte[] IdPrefix { get; }

    /// <summary>Where it stands in the catalog.</summary>
    public int Index { get; }

    /// <summary>Whether it says anything that a reader of another language would miss.</summary>
    public bool IsTranslated { get; }

    /// <summary>The order of ids, in which lists stand without being asked.</summary>
    public OrderPlan ById { get; }

    public Field[] Codes { get; }
    public Field[] PartLists { get; }
    public EdgeKind[] Edges { get; }

    /// <summary>The lists on its entries that have an order of their own. Set once, when all types are known.</summary>
    public ArrangedKind[] Arranged { get; set; } = [];

    /// <summary>Where a part list stands among the part lists.</summary>
    public int PartListOf(Field parts) => _partLists[parts.Position];

    public ArrangedKind ArrangedOf(ThroughAttribute derived) => Arranged.First(k => ReferenceEquals(k.Derived?.Declared, derived));

    public ArrangedKind ArrangedOf(Inverse inverse) => Arranged.First(k => k.Derived is null && k.Over == inverse);

    /// <summary>The number of the edge that an inverse on this type reads backwards.</summary>
    public int EdgeOf(Inverse inverse) => _inverseEdges[inverse.Position];
}

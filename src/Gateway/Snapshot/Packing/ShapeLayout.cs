using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>How the values of an entry or a part are laid out in blocks. Made once per shape.</summary>
internal class ShapeLayout
{
    /// <summary>A part's shared block begins with its key.</summary>
    public const int KeySlot = 0;

    public static readonly ExtraSlots OfPart = new(Shared: 1, Text: 0, SharedMiddle: 0, TextMiddle: 0);

    /// <summary>In characters.</summary>
    private const int LongestBrief = 160;

    private readonly FieldSlots[] _byPosition;

    /// <summary>
    /// The title comes first and what can be long comes last, so that what is read often lies close together: in the order of names,
    /// a page of a large library takes half as long again (<c>bench/run.sh --scale 100</c>).
    /// </summary>
    public ShapeLayout(Shape shape, ExtraSlots extras)
    {
        (SharedCount, TextCount) = (extras.Shared, extras.Text);
        var ordered = shape.Fields.OrderByDescending(f => f.IsTitle).ThenBy(f => f.Name, StringComparer.Ordinal).ToArray();
        FieldSlots[] brief = [.. ordered.Where(f => !IsLong(f)).Select(Place)];
        (SharedMiddle, TextMiddle) = (SharedCount, TextCount);
        (SharedCount, TextCount) = (SharedCount + extras.SharedMiddle, TextCount + extras.TextMiddle);
        FieldSlots[] lengthy = [.. ordered.Where(IsLong).Select(Place)];
        _byPosition = [.. brief.Concat(lengthy).OrderBy(f => f.Field.Position)];
        (Shared, LongShared) = (InShared(brief), InShared(lengthy));
        (Text, LongText) = (InText(brief), InText(lengthy));
    }

    /// <summary>The short fields of the shared block, in the order of their slots.</summary>
    public FieldSlots[] Shared { get; }

    /// <summary>Its long ones, likewise.</summary>
    public FieldSlots[] LongShared { get; }

    /// <summary>The short fields of a text block, likewise.</summary>
    public FieldSlots[] Text { get; }

    /// <summary>Its long ones, likewise.</summary>
    public FieldSlots[] LongText { get; }

    public int SharedCount { get; private set; }
    public int TextCount { get; protected set; }

    /// <summary>The first of the extra slots between the short fields and the long ones.</summary>
    protected int SharedMiddle { get; }

    /// <summary>Likewise, of a text block.</summary>
    protected int TextMiddle { get; }

    public FieldSlots this[Field field] => _byPosition[field.Position];

    private static bool IsLong(Field field) =>
        field.Kind is FieldKind.RichText or FieldKind.Parts || field.Kind is FieldKind.Text && (field.IsList || field.Max is null or > LongestBrief);

    private static FieldSlots[] InShared(FieldSlots[] fields) => [.. fields.Where(f => f.Shared >= 0)];

    private static FieldSlots[] InText(FieldSlots[] fields) => [.. fields.Where(f => f.Text >= 0)];

    private FieldSlots Place(Field field)
    {
        var inShared = !field.IsLocalized;
        var inText = field.IsLocalized || field.Kind is FieldKind.Parts;
        var placed = new FieldSlots(field, inShared ? SharedCount : -1, inText ? TextCount : -1);
        if (inShared) SharedCount += FieldSlots.SlotsOf(field);
        if (inText) TextCount += FieldSlots.SlotsOf(field);
        return placed;
    }
}

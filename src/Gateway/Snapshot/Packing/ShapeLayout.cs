using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>How the values of an entry or a part are laid out in blocks. Made once per shape.</summary>
internal class ShapeLayout
{
    /// <summary>A part's shared block begins with its key.</summary>
    public const int KeySlot = 0;

    public const int PartExtras = 1;

    private readonly FieldSlots[] _byPosition;

    /// <summary>The extras are slots before the fields' own, for what is no field.</summary>
    public ShapeLayout(Shape shape, int sharedExtras, int textExtras)
    {
        (SharedCount, TextCount) = (sharedExtras, textExtras);
        var placed = shape.Fields.OrderBy(f => f.Name, StringComparer.Ordinal).Select(Place).ToArray();
        _byPosition = [.. placed.OrderBy(f => f.Field.Position)];
        Shared = [.. placed.Where(f => f.Shared >= 0)];
        Text = [.. placed.Where(f => f.Text >= 0)];
    }

    /// <summary>The fields of the shared block, in the order of their slots, which is that of canonical JSON.</summary>
    public FieldSlots[] Shared { get; }

    /// <summary>The fields of a text block, likewise.</summary>
    public FieldSlots[] Text { get; }

    public int SharedCount { get; private set; }
    public int TextCount { get; protected set; }

    public FieldSlots this[Field field] => _byPosition[field.Position];

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

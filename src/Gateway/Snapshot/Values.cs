using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>The values of an entry or a part in one language, each as the JSON bytes that will be sent; empty where there is none.</summary>
public readonly struct Values
{
    private static readonly byte[] NoItems = "[]"u8.ToArray();

    private readonly ShapeLayout _layout;
    private readonly Block _shared;
    private readonly Block _text;

    internal Values(ShapeLayout layout, Block shared, Block text) => (_layout, _shared, _text) = (layout, shared, text);

    /// <summary>A single text, number, boolean, date, instant, enum or URL; or the array of a list of those, which is never absent.</summary>
    public ReadOnlyMemory<byte> Json(Field field)
    {
        var value = Memory(field, 0);
        return value.IsEmpty && field.IsList ? NoItems : value;
    }

    public ReadOnlyMemory<byte> Markdown(Field field) => Memory(field, 0);
    public ReadOnlyMemory<byte> Html(Field field) => Memory(field, 1);
    public ReadOnlyMemory<byte> PlainText(Field field) => Memory(field, 2);

    /// <summary>The codes of a code field: one at most where it is single.</summary>
    public NodeCodes Codes(Field field) => new(Nested(field));

    public NodeImage? Image(Field field)
    {
        var image = Nested(field);
        return image.IsAbsent ? null : new NodeImage(image.Memory(0), image.Memory(1), image.Memory(2), image.Memory(3));
    }

    internal ReadOnlySpan<byte> Span(Field field) => Memory(field, 0).Span;

    private ReadOnlyMemory<byte> Memory(Field field, int offset)
    {
        var slots = _layout[field];
        return field.IsLocalized ? _text.Memory(slots.Text + offset) : _shared.Memory(slots.Shared + offset);
    }

    private Block Nested(Field field)
    {
        var slots = _layout[field];
        return field.IsLocalized ? _text.Nested(slots.Text) : _shared.Nested(slots.Shared);
    }
}

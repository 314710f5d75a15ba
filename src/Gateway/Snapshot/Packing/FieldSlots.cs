using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Where a field's values lie: its first slot in the shared block or in each text block (parts: both). -1: not there.</summary>
internal sealed class FieldSlots(Field field, int shared, int text)
{
    public Field Field { get; } = field;
    public byte[] Name { get; } = Encoding.UTF8.GetBytes(field.Name);
    public int Shared { get; } = shared;
    public int Text { get; } = text;
    public ShapeLayout? Part { get; } = field.Part is null ? null : new ShapeLayout(field.Part, ShapeLayout.OfPart);

    /// <summary>Rich text takes three slots (Markdown, HTML, plain text); all else takes one.</summary>
    public static int SlotsOf(Field field) => field.Kind is FieldKind.RichText ? 3 : 1;
}

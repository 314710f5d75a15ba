using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>One key of an order, made ready: writes the value of an entry so that bytes compare as the order wants.</summary>
internal sealed class OrderKey(Ordering ordering, Locale asked)
{
    private const byte Absent = 0;
    private const byte Present = 1;
    private readonly ScalarReader _reader = new(ordering.Value, asked);
    private readonly bool _isNumber = TypedValue.IsNumber(ordering.Value);
    private readonly bool _isId = ordering.Value is Scalar.System { Which: SystemScalar.Id };

    public Ordering Ordering { get; } = ordering;

    public void Write(ContentGraph graph, Node node, KeyWriter writer)
    {
        var from = writer.Length;
        if (Walk(graph, node) is { } end) WriteValue(end, writer);
        else writer.Write(Absent);
        if (Ordering.Descending) writer.Complement(from);
    }

    private Node? Walk(ContentGraph graph, Node node)
    {
        var at = (Node?)node;
        foreach (var link in Ordering.Through)
        {
            var targets = at!.Targets(null, link);
            at = targets.IsEmpty ? null : graph.AtVisible(Node.OrdinalAt(targets, 0));
            if (at is null) return null;
        }
        return at;
    }

    private void WriteValue(Node node, KeyWriter writer)
    {
        if (_isId)
        {
            writer.Write(Present);
            writer.Write(node.Id);
            return;
        }
        if (_isNumber) WriteNumber(_reader.Number(node, null), writer);
        else WriteText(_reader.Text(node, null), writer);
    }

    private static void WriteNumber(long? value, KeyWriter writer)
    {
        writer.Write(value is null ? Absent : Present);
        if (value is { } number) writer.Write(number);
    }

    private void WriteText(ReadOnlySpan<byte> json, KeyWriter writer)
    {
        writer.Write(json.IsEmpty ? Absent : Present);
        if (json.IsEmpty) return;
        switch (Ordering.Value)
        {
            case Scalar.Of { Field: { Kind: FieldKind.Enum } field }:
                writer.Write(field.Vocabulary!.Find(JsonText.ToString(json))?.Position ?? -1);
                break;
            case Scalar.Of { Field.Kind: FieldKind.Text }:
                Collation.Write(JsonText.Plain(json), asked, writer);
                break;
            default:
                WritePlain(JsonText.Plain(json), writer);
                break;
        }
    }

    /// <summary>By code point, ended by a zero: none stands in an address or a slug.</summary>
    private static void WritePlain(ReadOnlySpan<byte> text, KeyWriter writer)
    {
        writer.Write(text);
        writer.Write((byte)0);
    }
}

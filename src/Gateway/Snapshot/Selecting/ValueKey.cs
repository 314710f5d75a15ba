using System.Text;
using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>A scalar as bytes that compare as its values do: a text in UTF-8, a number in eight bytes. A single link is the bytes of its target's ordinal.</summary>
internal sealed class ValueKey(Scalar scalar, Locale asked)
{
    private readonly ScalarReader _reader = new(scalar, asked);
    private readonly bool _isNumber = TypedValue.IsNumber(scalar);
    private readonly bool _isLink = scalar is Scalar.Of { Field.Kind: FieldKind.Link };

    /// <summary>Writes the key of an entry's value; false where it has none.</summary>
    public bool Write(Node node, KeyWriter writer)
    {
        if (_isNumber) return Write(_reader.Number(node, null), writer);
        var value = _reader.Text(node, null);
        writer.Write(_isLink ? value : JsonText.Plain(value));
        return !value.IsEmpty;
    }

    /// <summary>The key of a value to compare with; null where that is to be absent.</summary>
    public static byte[]? Of(Scalar scalar, object? value)
    {
        if (!TypedValue.IsNumber(scalar)) return value is null ? null : Encoding.UTF8.GetBytes((string)value);
        var writer = new KeyWriter();
        return Write(TypedValue.Of(value), writer) ? writer.Written.ToArray() : null;
    }

    private static bool Write(long? number, KeyWriter writer)
    {
        if (number is { } some) writer.Write(some);
        return number is not null;
    }
}

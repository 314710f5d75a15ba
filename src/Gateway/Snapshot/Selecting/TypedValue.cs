using Immunotherapy.Gateway.Snapshot.Packing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Numbers, truths, dates and instants as one kind of number each, which compares as they do.</summary>
internal static class TypedValue
{
    /// <summary>The value that stands in JSON; null where there is none.</summary>
    public static long? Read(FieldKind kind, ReadOnlySpan<byte> json) => json.IsEmpty ? null : kind switch
    {
        FieldKind.Number => Of(JsonValue.Number(json)!.Value),
        FieldKind.Boolean => json[0] == 't' ? 1 : 0,
        FieldKind.Date => JsonValue.Date(json)!.Value.DayNumber,
        FieldKind.Instant => JsonValue.Instant(json)!.Value.UtcTicks,
        FieldKind.Text or FieldKind.RichText or FieldKind.Enum or FieldKind.Code or FieldKind.Url or FieldKind.Image
            or FieldKind.Parts or FieldKind.Link or FieldKind.Links or FieldKind.AnyLinks =>
            throw new NotSupportedException($"{kind} does not compare as a number."),
    };

    /// <summary>The same for a value to compare with; null stays null.</summary>
    public static long? Of(object? value) => value switch
    {
        null => null,
        bool truth => truth ? 1 : 0,
        int whole => Of((double)whole),
        long whole => Of((double)whole),
        double number => Of(number),
        DateOnly date => date.DayNumber,
        DateTimeOffset instant => instant.UtcTicks,
        _ => throw new NotSupportedException($"A {value.GetType().Name} does not compare as a number."),
    };

    /// <summary>The bits of a floating number in the order of the numbers; zero has one sign.</summary>
    public static long Of(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number == 0 ? 0 : number);
        return bits < 0 ? bits ^ long.MaxValue : bits;
    }

    public static bool IsNumber(Scalar scalar) => scalar switch
    {
        Scalar.Of of => of.Field.Kind is FieldKind.Number or FieldKind.Boolean or FieldKind.Date or FieldKind.Instant,
        Scalar.System system => system.Which is not (SystemScalar.Id or SystemScalar.Slug),
        _ => false,
    };
}

using System.Buffers.Text;
using System.Text.Json;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Reads the typed values that stand in JSON; null where there is none.</summary>
internal static class JsonValue
{
    public static DateTimeOffset? Instant(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty) return null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return reader.GetDateTimeOffset();
    }

    public static double? Number(ReadOnlySpan<byte> json) =>
        json.IsEmpty ? null
        : Utf8Parser.TryParse(json, out long whole, out var read) && read == json.Length ? whole
        : Utf8Parser.TryParse(json, out double fraction, out _) ? fraction
        : throw new FormatException($"'{System.Text.Encoding.UTF8.GetString(json)}' stands where a number should.");

    public static DateOnly? Date(ReadOnlySpan<byte> json) =>
        json.IsEmpty ? null : DateOnly.ParseExact(JsonText.ToString(json), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

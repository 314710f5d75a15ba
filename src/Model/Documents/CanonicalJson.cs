using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Immunotherapy.Model.Documents;

/// <summary>
/// The one way JSON is written here: keys in ordinal order, nulls left out, relaxed escaping, no white space. Equal content is
/// equal bytes, so bytes can be hashed, and a value's bytes are the bytes that a partner receives.
/// </summary>
public static class CanonicalJson
{
    public static JavaScriptEncoder Encoder { get; } = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    private static readonly JsonWriterOptions Options = new() { Encoder = Encoder };

    // Up to here a double holds each whole number exactly.
    private const double LargestWhole = 1L << 53;

    // Drafts are written many times a second, while fifty people type.
    private const int LargestKept = 64 * 1024;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? _kept;

    public static byte[] Write(JsonNode node) => Write(writer => Write(writer, node));

    /// <summary>What is put together from pieces, each written by <see cref="Write(Utf8JsonWriter, JsonNode)"/>. Whoever puts them together keeps the keys in order.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> content)
    {
        // Only ever given to one writer, and not kept where a value could not be written.
        var buffer = _kept ?? new ArrayBufferWriter<byte>(4096);
        _kept = null;
        using (var writer = new Utf8JsonWriter(buffer, Options)) content(writer);
        var written = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        if (buffer.Capacity <= LargestKept) _kept = buffer;
        return written;
    }

    public static void Write(Utf8JsonWriter writer, JsonNode node)
    {
        switch (node)
        {
            case JsonObject all:
                writer.WriteStartObject();
                foreach (var (key, value) in all.OrderBy(p => p.Key, StringComparer.Ordinal))
                {
                    if (value is null) continue;
                    writer.WritePropertyName(key);
                    Write(writer, value);
                }
                writer.WriteEndObject();
                break;
            case JsonArray list:
                writer.WriteStartArray();
                foreach (var item in list)
                    if (item is not null) Write(writer, item);
                writer.WriteEndArray();
                break;
            default:
                WriteValue(writer, node);
                break;
        }
    }

    /// <summary>The number in the one way it is written: 1, not 1.0 or 1e0.</summary>
    public static JsonValue Number(double number) =>
        number == Math.Floor(number) && Math.Abs(number) <= LargestWhole ? JsonValue.Create((long)number) : JsonValue.Create(number);

    /// <summary>A JSON number, whatever C# type it was made from; infinite when it is too large for a double.</summary>
    internal static double ReadNumber(JsonNode number) =>
        double.Parse(number.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    // A JsonValue made from text keeps the escapes and digits it was written with: both are written anew, so that equal is equal.
    private static void WriteValue(Utf8JsonWriter writer, JsonNode node)
    {
        var value = node.AsValue();
        switch (value.GetValueKind())
        {
            case JsonValueKind.String when value.TryGetValue<string>(out var text):
                writer.WriteStringValue(text);
                break;
            case JsonValueKind.Number:
                Number(ReadNumber(value)).WriteTo(writer);
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}

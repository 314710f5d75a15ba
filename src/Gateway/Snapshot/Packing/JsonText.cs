using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>JSON strings as bytes, there and back. Equal texts are equal bytes, since one encoder writes them all.</summary>
internal static class JsonText
{
    /// <summary>In bytes.</summary>
    public const int LongestMoment = 30;

    public static byte[] Of(string text)
    {
        var encoded = JsonEncodedText.Encode(text, CanonicalJson.Encoder).EncodedUtf8Bytes;
        var quoted = new byte[encoded.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        encoded.CopyTo(quoted.AsSpan(1));
        return quoted;
    }

    /// <summary>Writes a moment in UTC, with as many digits behind the point as it needs: as the engine does.</summary>
    /// <param name="moment">Of any offset.</param>
    /// <param name="room">At least <see cref="LongestMoment"/> bytes.</param>
    /// <returns>How many bytes were written.</returns>
    public static int Write(DateTimeOffset moment, Span<byte> room)
    {
        // Always seven digits behind the point. A pattern of its own takes four times as long as this one.
        moment.UtcDateTime.TryFormat(room[1..], out var written, "O", CultureInfo.InvariantCulture);
        var end = room[..written].LastIndexOfAnyExcept((byte)'0');
        if (room[end] != '.') end++;
        (room[0], room[end], room[end + 1]) = ((byte)'"', (byte)'Z', (byte)'"');
        return end + 2;
    }

    /// <summary>An id as partners hold it: base64 of the prefix and the UUID.</summary>
    public static byte[] OfId(byte[] prefix, Guid id)
    {
        Span<byte> plain = stackalloc byte[prefix.Length + 36];
        prefix.CopyTo(plain);
        Utf8Formatter.TryFormat(id, plain[prefix.Length..], out _, 'D');
        var quoted = new byte[Base64.GetMaxEncodedToUtf8Length(plain.Length) + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        Base64.EncodeToUtf8(plain, quoted.AsSpan(1), out _, out _);
        return quoted;
    }

    public static string ToString(ReadOnlySpan<byte> json) => Encoding.UTF8.GetString(Plain(json));

    /// <summary>The text itself in UTF-8: a slice of the JSON where nothing in it is escaped.</summary>
    public static ReadOnlySpan<byte> Plain(ReadOnlySpan<byte> json)
    {
        if (json.IsEmpty) return default;
        var inside = json[1..^1];
        return inside.Contains((byte)'\\') ? Unescape(json) : inside;
    }

    private static byte[] Unescape(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var plain = new byte[json.Length];
        return plain[..reader.CopyString(plain)];
    }
}

using System.Text;
using System.Text.Json;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>JSON strings as bytes, there and back. Equal texts are equal bytes, since one encoder writes them all.</summary>
internal static class JsonText
{
    public static byte[] Of(string text)
    {
        var encoded = JsonEncodedText.Encode(text, CanonicalJson.Encoder).EncodedUtf8Bytes;
        var quoted = new byte[encoded.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        encoded.CopyTo(quoted.AsSpan(1));
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

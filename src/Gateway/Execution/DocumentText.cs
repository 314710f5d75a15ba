using System.Text;
using System.Text.Json;

namespace Immunotherapy.Gateway.Execution;

/// <summary>A document as it came, in UTF-8: one that is known is found by its bytes and never decoded.</summary>
/// <param name="Utf8">The text; or what stands between the quotes of a JSON string, where <paramref name="IsEscaped"/>.</param>
/// <param name="IsEscaped">It holds JSON's escapes still. They were found to be well-formed.</param>
public readonly record struct DocumentText(ReadOnlyMemory<byte> Utf8, bool IsEscaped = false)
{
    public static implicit operator DocumentText(string text) => new(Encoding.UTF8.GetBytes(text));

    /// <summary>The text itself, without escapes.</summary>
    public ReadOnlyMemory<byte> Plain => IsEscaped ? Unescaped() : Utf8;

    public override string ToString() => Encoding.UTF8.GetString(Plain.Span);

    private byte[] Unescaped()
    {
        var reader = new Utf8JsonReader((byte[])[(byte)'"', .. Utf8.Span, (byte)'"']);
        reader.Read();
        var plain = new byte[Utf8.Length];
        return plain[..reader.CopyString(plain)];
    }
}

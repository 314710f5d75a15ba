using System.Text;

namespace Immunotherapy.Gateway.Execution;

/// <summary>A document as it came, in UTF-8: one that is known is found by its bytes and never decoded.</summary>
public readonly record struct DocumentText(ReadOnlyMemory<byte> Utf8)
{
    public static implicit operator DocumentText(string text) => new(Encoding.UTF8.GetBytes(text));

    public override string ToString() => Encoding.UTF8.GetString(Utf8.Span);
}

using System.Text;

namespace Immunotherapy.Gateway.Tests.Publishing;

internal static class Bytes
{
    public static string ToText(this ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);
}

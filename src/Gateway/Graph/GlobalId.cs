using System.Text;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph;

/// <summary>An entry's id as partners hold it: base64 of <c>Type:uuid</c>.</summary>
public readonly record struct GlobalId(ContentType Type, Guid Id)
{
    public override string ToString() => Convert.ToBase64String(Encoding.ASCII.GetBytes($"{Type.Name}:{Id:D}"));

    /// <summary>Null for anything that is not an id of ours, written as we write it.</summary>
    public static GlobalId? TryParse(Catalog catalog, string text)
    {
        Span<byte> bytes = stackalloc byte[128];
        if (text.Length > 128 || !Convert.TryFromBase64String(text, bytes, out var length)) return null;
        var parts = Encoding.ASCII.GetString(bytes[..length]).Split(':', 2);
        if (parts.Length != 2 || catalog.Find(parts[0]) is not { } type || !Guid.TryParseExact(parts[1], "D", out var id)) return null;
        var read = new GlobalId(type, id);
        return read.ToString() == text ? read : null;
    }
}

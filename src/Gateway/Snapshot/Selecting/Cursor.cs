using System.Buffers.Binary;
using System.Buffers.Text;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>
/// A place in an order: base64 of the order's mark and the sort key, which ends with the id. It says between which entries to go
/// on, so it does not need its own entry to be there still.
/// </summary>
internal static class Cursor
{
    /// <summary>How long a cursor in the order of ids is.</summary>
    public const int ByIdLength = 32;

    private const int MarkSize = 8;
    private const int IdSize = 16;

    public static string Write(ContentGraph graph, OrderPlan order, Node node)
    {
        var writer = new KeyWriter();
        Span<byte> mark = stackalloc byte[MarkSize];
        BinaryPrimitives.WriteUInt64BigEndian(mark, order.Mark);
        writer.Write(mark);
        order.WriteKey(graph, node, writer);
        return Convert.ToBase64String(writer.Written);
    }

    /// <summary>Writes the cursor of an entry in the order of ids, as base64 in UTF-8; 32 bytes.</summary>
    public static void Write(OrderPlan byId, Guid id, Span<byte> base64)
    {
        Span<byte> plain = stackalloc byte[MarkSize + IdSize];
        BinaryPrimitives.WriteUInt64BigEndian(plain, byId.Mark);
        id.TryWriteBytes(plain[MarkSize..], bigEndian: true, out _);
        Base64.EncodeToUtf8(plain, base64, out _, out _);
    }

    /// <summary>The sort key that the cursor holds; null for no cursor.</summary>
    /// <exception cref="BadCursorException"/>
    public static byte[]? Read(OrderPlan order, string? cursor)
    {
        if (cursor is null) return null;
        var bytes = new byte[cursor.Length];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length) || length < MarkSize + IdSize)
            throw new BadCursorException("This is not a cursor of this server. Take cursors from edges or pageInfo.");
        if (BinaryPrimitives.ReadUInt64BigEndian(bytes) != order.Mark)
            throw new BadCursorException("This cursor was made for another list, order or language. Begin again without it.");
        return bytes[MarkSize..length];
    }
}

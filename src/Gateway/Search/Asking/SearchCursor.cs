using System.Buffers.Binary;
using System.IO.Hashing;
using System.Text;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>A place among hits: base64 of the query's mark, the score and the id. Its own entry need not be there any more.</summary>
internal readonly record struct SearchCursor(float Score, Guid Id)
{
    private const int Size = 8 + 4 + 16;

    /// <summary>What the cursors of a query have in common, so that one of another is not taken.</summary>
    public static ulong MarkOf(SearchWish wish) => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(
        $"{wish.Locale} {wish.IsUnfinished} {string.Join(',', wish.Types.Select(t => t.Name).Order(StringComparer.Ordinal))} {wish.Query}"));

    public static string Write(ulong mark, float score, Guid id)
    {
        Span<byte> bytes = stackalloc byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, mark);
        BinaryPrimitives.WriteSingleBigEndian(bytes[8..], score);
        id.TryWriteBytes(bytes[12..], bigEndian: true, out _);
        return Convert.ToBase64String(bytes);
    }

    /// <summary>Null for no cursor.</summary>
    /// <exception cref="BadCursorException"/>
    public static SearchCursor? Read(ulong mark, string? cursor)
    {
        if (cursor is null) return null;
        Span<byte> bytes = stackalloc byte[Size];
        if (!Convert.TryFromBase64String(cursor, bytes, out var length) || length != Size)
            throw new BadCursorException("This is not a cursor of this server. Take cursors from edges or pageInfo.");
        if (BinaryPrimitives.ReadUInt64BigEndian(bytes) != mark)
            throw new BadCursorException("This cursor was made for another query, other types or another language. Begin again without it.");
        return new SearchCursor(BinaryPrimitives.ReadSingleBigEndian(bytes[8..]), new Guid(bytes[12..], bigEndian: true));
    }
}

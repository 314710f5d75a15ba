using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>The one thing of a camera's notes that a picture cannot do without: which side is up.</summary>
internal static class ExifOrientation
{
    private const int Tag = 0x0112;
    private const int EntryLength = 12;

    /// <summary>2 to 8; null where the picture stands as it is kept.</summary>
    public static ushort? Of(ReadOnlySpan<byte> content)
    {
        if (!content.StartsWith("Exif\0\0"u8)) return null;
        var tiff = content[6..];
        if (tiff.Length < 8) return null;
        var isLittle = tiff[0] == 'I';
        var directory = Read32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2) return null;
        var entries = tiff[(int)directory..];
        var count = Read16(entries, isLittle);
        for (var i = 0; i < count && entries.Length >= 2 + (i + 1) * EntryLength; i++)
        {
            var entry = entries[(2 + i * EntryLength)..];
            if (Read16(entry, isLittle) == Tag) return Read16(entry[8..], isLittle) is >= 2 and <= 8 and var found ? found : null;
        }
        return null;
    }

    /// <summary>A segment, with its length, that says this and nothing else.</summary>
    public static byte[] Alone(ushort orientation) =>
    [
        0, 34, .. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
    ];

    private static ushort Read16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint Read32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}

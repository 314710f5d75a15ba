using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>JPEG: segments that begin with FF and a marker; after the start of a scan, its data up to the next marker.</summary>
internal static class JpegFile
{
    private const byte Mark = 0xFF;
    private const byte App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, App15 = 0xEF, Comment = 0xFE;
    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9;

    public static ReadOnlySpan<byte> Signature => [Mark, 0xD8, Mark];

    public static Picture Read(ReadOnlySpan<byte> file)
    {
        var clean = new MemoryStream(file.Length);
        clean.Write(Signature[..2]);
        var (width, height) = (0, 0);
        for (var at = 2; ;)
        {
            var marker = MarkerAt(file, ref at);
            if (marker is EndOfImage)
            {
                clean.Write([Mark, EndOfImage]);
                // What lies behind the end is no picture.
                return new Picture("image/jpeg", width, height, clean.ToArray());
            }
            var segment = SegmentAt(file, at);
            if (IsFrame(marker)) (height, width) = segment.Length < 7 ? throw PictureReader.Broken() : (BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[5..]));
            if (IsKept(marker, segment[2..])) Write(clean, marker, segment);
            else if (marker is App1 && ExifOrientation.Of(segment[2..]) is { } orientation) Write(clean, App1, ExifOrientation.Alone(orientation));
            at += segment.Length;
            if (marker is StartOfScan) at = CopyScan(file, at, clean);
        }
    }

    // Colours depend on JFIF, ICC and Adobe segments; all others of the applications tell of cameras, places and people.
    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) => marker switch
    {
        App0 => content.StartsWith("JFIF\0"u8),
        App2 => content.StartsWith("ICC_PROFILE\0"u8),
        App14 => content.StartsWith("Adobe"u8),
        >= App1 and <= App15 or Comment => false,
        _ => true,
    };

    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static byte MarkerAt(ReadOnlySpan<byte> file, ref int at)
    {
        if (at >= file.Length || file[at] != Mark) throw PictureReader.Broken();
        while (at < file.Length && file[at] == Mark) at++;
        return at < file.Length ? file[at++] : throw PictureReader.Broken();
    }

    private static ReadOnlySpan<byte> SegmentAt(ReadOnlySpan<byte> file, int at)
    {
        if (file.Length - at < 2) throw PictureReader.Broken();
        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        return length >= 2 && length <= file.Length - at ? file.Slice(at, length) : throw PictureReader.Broken();
    }

    // In a scan, FF 00 is a byte of data and FF D0 to FF D7 are its own marks.
    private static int CopyScan(ReadOnlySpan<byte> file, int from, MemoryStream clean)
    {
        for (var at = from; at + 1 < file.Length; at++)
        {
            if (file[at] != Mark || file[at + 1] is 0 or (>= 0xD0 and <= 0xD7)) continue;
            clean.Write(file[from..at]);
            return at;
        }
        throw PictureReader.Broken();
    }

    private static void Write(MemoryStream clean, byte marker, ReadOnlySpan<byte> segment)
    {
        clean.Write([Mark, marker]);
        clean.Write(segment);
    }
}

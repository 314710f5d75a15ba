using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>
/// AVIF: boxes in boxes. Places in the file are written all over it, so nothing can be taken out without laying it anew: a file with a
/// camera's notes is refused, with the advice to save it without.
/// </summary>
internal static class AvifFile
{
    private const int BoxHead = 8;
    private const int MostDepth = 6;

    public static Picture Read(ReadOnlySpan<byte> file)
    {
        var brands = BoxAt(file, 0, out _);
        if (brands.IndexOf("avif"u8) < 0) throw PictureReader.Refused($"This is no picture that can be taken. Choose a PNG, JPEG, WebP or AVIF file.");
        if (brands.IndexOf("avis"u8) >= 0) throw PictureReader.Refused($"The picture moves. Choose one that stands still.");
        var (width, height) = (0, 0);
        Walk(file, 0, ref width, ref height);
        if (!HasPixels(file)) throw PictureReader.Broken();
        return new Picture("image/avif", width, height, file.ToArray());
    }

    private static bool HasPixels(ReadOnlySpan<byte> file)
    {
        for (var at = 0; at < file.Length;)
        {
            at += BoxAt(file, at, out var name).Length + BoxHead;
            if (name == "mdat") return true;
        }
        return false;
    }

    private static void Walk(ReadOnlySpan<byte> boxes, int depth, ref int width, ref int height)
    {
        if (depth > MostDepth) throw PictureReader.Broken();
        for (var at = 0; at < boxes.Length;)
        {
            var content = BoxAt(boxes, at, out var name);
            at += content.Length + BoxHead;
            switch (name)
            {
                case "meta" or "iprp" or "ipco" or "iinf":
                    Walk(content[Math.Min(Skipped(name, content), content.Length)..], depth + 1, ref width, ref height);
                    break;
                case "ispe" when content.Length >= 12:
                    width = Math.Max(width, Side(content[4..]));
                    height = Math.Max(height, Side(content[8..]));
                    break;
                case "infe" when content.IndexOf("Exif"u8) >= 0 || content.IndexOf("mime"u8) >= 0:
                    throw PictureReader.Refused($"The picture holds notes of its camera, maybe the place where it was taken. Save it without metadata, or as PNG or JPEG: from those we take them out.");
            }
        }
    }

    // Version and flags come before the boxes in a meta box; before the entries of iinf also their number.
    private static int Skipped(string name, ReadOnlySpan<byte> content) => name switch
    {
        "meta" => 4,
        "iinf" => content is [0, ..] ? 6 : 8,
        _ => 0,
    };

    private static int Side(ReadOnlySpan<byte> bytes) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(bytes));

    private static ReadOnlySpan<byte> BoxAt(ReadOnlySpan<byte> boxes, int at, out string name)
    {
        if (boxes.Length - at < BoxHead) throw PictureReader.Broken();
        var length = BinaryPrimitives.ReadUInt32BigEndian(boxes[at..]);
        name = System.Text.Encoding.ASCII.GetString(boxes.Slice(at + 4, 4));
        // 0: to the end of the file. 1, a length of 64 bits, is for files that are larger than ours may be.
        if (length == 0) return boxes[(at + BoxHead)..];
        return length >= BoxHead && length <= boxes.Length - at ? boxes.Slice(at + BoxHead, (int)length - BoxHead) : throw PictureReader.Broken();
    }
}

using System.Buffers.Binary;
using System.IO.Hashing;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>PNG: a signature, then chunks of length, name, content and check sum.</summary>
internal static class PngFile
{
    private const int Around = 12;
    private const int HeaderLength = 13;

    // The picture itself, its colours and how it is laid; no text, no time, no further frames.
    private static readonly HashSet<string> Kept = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static Picture Read(ReadOnlySpan<byte> file)
    {
        var clean = new MemoryStream(file.Length);
        clean.Write(Signature);
        var (width, height) = (0, 0);
        var hasPixels = false;
        for (var at = Signature.Length; ;)
        {
            var chunk = ChunkAt(file, at);
            var name = System.Text.Encoding.ASCII.GetString(chunk.Slice(4, 4));
            if ((width == 0) != (name == "IHDR")) throw PictureReader.Broken();
            if (name == "IHDR") (width, height) = SizeOf(chunk[8..]);
            hasPixels |= name == "IDAT";
            if (Kept.Contains(name)) clean.Write(chunk);
            if (name == "IEND") return hasPixels ? new Picture("image/png", width, height, clean.ToArray()) : throw PictureReader.Broken();
            at += chunk.Length;
        }
    }

    private static ReadOnlySpan<byte> ChunkAt(ReadOnlySpan<byte> file, int at)
    {
        if (file.Length - at < Around) throw PictureReader.Broken();
        var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
        if (length > file.Length - at - Around) throw PictureReader.Broken();
        var chunk = file.Slice(at, (int)length + Around);
        var sum = BinaryPrimitives.ReadUInt32BigEndian(chunk[^4..]);
        return Crc32.HashToUInt32(chunk[4..^4]) == sum ? chunk : throw PictureReader.Broken();
    }

    private static (int, int) SizeOf(ReadOnlySpan<byte> header) =>
        header.Length < HeaderLength ? throw PictureReader.Broken()
        : (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
}

using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>WebP: a RIFF file of chunks of name, length and content, each padded to an even length.</summary>
internal static class WebpFile
{
    private const int Head = 12;
    private const int ChunkHead = 8;

    // In the flags of an extended file: that there are notes of a camera, and notes in XMP.
    private const byte Notes = 0x08 | 0x04;
    private const byte Moves = 0x02;

    public static Picture Read(ReadOnlySpan<byte> file)
    {
        if (BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) > file.Length - ChunkHead) throw PictureReader.Broken();
        var clean = new MemoryStream(file.Length);
        clean.Write(file[..Head]);
        var (width, height) = (0, 0);
        var hasPixels = false;
        for (var at = Head; at < file.Length;)
        {
            var chunk = ChunkAt(file, at);
            at += chunk.Length;
            var name = System.Text.Encoding.ASCII.GetString(chunk[..4]);
            if (SizeOf(name, chunk[ChunkHead..]) is { } size && width == 0) (width, height) = size;
            hasPixels |= name is "VP8 " or "VP8L";
            if (name is "VP8X") clean.Write(WithoutNotes(chunk));
            else if (name is "VP8 " or "VP8L" or "ALPH" or "ICCP") clean.Write(chunk);
        }
        if (!hasPixels) throw PictureReader.Broken();
        var bytes = clean.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4), bytes.Length - ChunkHead);
        return new Picture("image/webp", width, height, bytes);
    }

    private static ReadOnlySpan<byte> ChunkAt(ReadOnlySpan<byte> file, int at)
    {
        if (file.Length - at < ChunkHead) throw PictureReader.Broken();
        var length = BinaryPrimitives.ReadUInt32LittleEndian(file[(at + 4)..]);
        var padded = (long)length + (length & 1) + ChunkHead;
        return padded <= file.Length - at ? file.Slice(at, (int)padded) : throw PictureReader.Broken();
    }

    private static byte[] WithoutNotes(ReadOnlySpan<byte> chunk)
    {
        if (chunk.Length < ChunkHead + 10) throw PictureReader.Broken();
        if ((chunk[ChunkHead] & Moves) != 0) throw PictureReader.Refused($"The picture moves. Choose one that stands still.");
        var bytes = chunk.ToArray();
        bytes[ChunkHead] &= unchecked((byte)~Notes);
        return bytes;
    }

    private static (int, int)? SizeOf(string name, ReadOnlySpan<byte> content) => name switch
    {
        "VP8X" when content.Length >= 10 => (Read24(content[4..]) + 1, Read24(content[7..]) + 1),
        "VP8L" when content.Length >= 5 && content[0] == 0x2F => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(content[1..])),
        "VP8 " when content.Length >= 10 && content[3..].StartsWith<byte>([0x9D, 0x01, 0x2A]) =>
            (BinaryPrimitives.ReadUInt16LittleEndian(content[6..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(content[8..]) & 0x3FFF),
        "VP8X" or "VP8L" or "VP8 " => throw PictureReader.Broken(),
        _ => null,
    };

    private static (int, int) Lossless(uint bits) => ((int)(bits & 0x3FFF) + 1, (int)(bits >> 14 & 0x3FFF) + 1);

    private static int Read24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}

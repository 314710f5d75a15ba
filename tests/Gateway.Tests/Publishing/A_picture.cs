using System.Buffers.Binary;
using System.IO.Hashing;
using System.Security.Cryptography;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Publishing.Pictures;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Gateway.Tests.Store;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class A_picture
{
    private const string Secret = "GPS 52.5200 N 13.4050 E";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, EnumData<StoreProvider>]
    public async Task Is_kept_once_under_the_hash_of_its_bytes(StoreProvider provider)
    {
        await using var room = await Newsroom.OpenAsync(provider);
        var file = Png(3, 2);

        var kept = await room.Desk.KeepPictureAsync(file, Newsroom.Ann, Stop);
        var again = await room.Desk.KeepPictureAsync(file, Newsroom.Bob, Stop);
        var served = await room.Pictures.FindAsync(kept.Sha256, Stop);

        Assert.Equal(kept, again);
        Assert.Equal((3, 2), (kept.Width, kept.Height));
        Assert.Equal(kept.Sha256, Convert.ToHexStringLower(SHA256.HashData(served!.Bytes.Span)));
        Assert.Equal("image/png", served.MediaType);
        Assert.Null(await room.Pictures.FindAsync(new string('0', 64), Stop));
    }

    [Theory]
    [InlineData("png")]
    [InlineData("jpeg")]
    [InlineData("webp")]
    public void Loses_what_its_camera_noted(string kind)
    {
        var file = kind switch
        {
            "png" => Png(3, 2, ("tEXt", Text($"Comment\0{Secret}")), ("eXIf", Text(Secret))),
            "jpeg" => Jpeg(3, 2, App1(Text("Exif\0\0" + Secret)), Segment(0xFE, Text(Secret))),
            _ => Webp(3, 2, ("EXIF", Text(Secret)), ("XMP ", Text(Secret))),
        };

        var picture = PictureReader.Read(file);

        Assert.Equal((3, 2), (picture.Width, picture.Height));
        Assert.Equal(-1, picture.Bytes.AsSpan().IndexOf(Text(Secret)));
        Assert.Equal(picture.Bytes, PictureReader.Read(picture.Bytes).Bytes);
    }

    [Fact]
    public void Keeps_which_side_is_up()
    {
        var picture = PictureReader.Read(Jpeg(3, 2, Segment(0xE1, ExifOrientation.Alone(6)[2..]), App1(Text("http://ns.adobe.com/xap/1.0/\0" + Secret))));

        Assert.True(picture.Bytes.AsSpan().IndexOf(ExifOrientation.Alone(6)) > 0);
        Assert.Equal(-1, picture.Bytes.AsSpan().IndexOf(Text(Secret)));
    }

    [Fact]
    public void Of_AVIF_is_taken_without_notes_and_refused_with_them()
    {
        Assert.Equal((640, 480), (PictureReader.Read(Avif(640, 480)).Width, PictureReader.Read(Avif(640, 480)).Height));
        Assert.Contains("without metadata", Refusal(Avif(640, 480, "Exif")), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_measured_before_anyone_decodes_it()
    {
        Assert.Contains("30000 x 30000 pixels", Refusal(Png(30_000, 30_000)), StringComparison.Ordinal);
        Assert.Contains("8000 x 8000 pixels", Refusal(Png(8_000, 8_000)), StringComparison.Ordinal);
        Assert.Contains("at most 5120 KB", Refusal([.. PngFile.Signature, .. new byte[5 * 1024 * 1024]]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    [InlineData("GIF89a......")]
    [InlineData("%PDF-1.7 ...")]
    [InlineData("")]
    public void Is_what_its_first_bytes_say_whatever_it_is_called(string file) =>
        Assert.Contains("Choose a PNG, JPEG, WebP or AVIF file", Refusal(Text(file)), StringComparison.Ordinal);

    [Fact]
    public void Is_refused_wherever_it_is_cut_off()
    {
        foreach (var file in new[] { Png(3, 2), Jpeg(3, 2), Webp(3, 2), Avif(3, 2) })
            for (var length = 12; length < file.Length; length++)
                Assert.Contains(" ", Refusal(file[..length]), StringComparison.Ordinal);
    }

    [Fact]
    public void Never_breaks_its_reader()
    {
        var chance = new Random(7);
        foreach (var file in new[] { Png(3, 2), Jpeg(3, 2, App1(Text("Exif\0\0II*\0"))), Webp(3, 2), Avif(3, 2) })
            for (var i = 0; i < 2_000; i++)
            {
                var broken = file.ToArray();
                for (var flips = chance.Next(1, 4); flips > 0; flips--) broken[chance.Next(broken.Length)] = (byte)chance.Next(256);
                try
                {
                    PictureReader.Read(broken);
                }
                catch (RefusedException)
                {
                    // It says so in a sentence, as it should.
                }
            }
    }

    private static string Refusal(byte[] file) => Assert.Throws<RefusedException>(() => PictureReader.Read(file)).Message;

    private static byte[] Text(string text) => System.Text.Encoding.ASCII.GetBytes(text);

    private static byte[] Png(int width, int height, params (string Name, byte[] Content)[] more)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return [.. PngFile.Signature, .. Chunk("IHDR", header), .. more.SelectMany(m => Chunk(m.Name, m.Content)), .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        var chunk = new byte[content.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        Text(name).CopyTo(chunk, 4);
        content.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(content.Length + 8), Crc32.HashToUInt32(chunk.AsSpan(4, content.Length + 4)));
        return chunk;
    }

    private static byte[] Jpeg(byte width, byte height, params byte[][] more) =>
        [0xFF, 0xD8, .. Segment(0xE0, Text("JFIF\0aaaaaaaaa")), .. more.SelectMany(m => m), .. Segment(0xC0, [8, 0, height, 0, width, 1, 1, 0x11, 0]), .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 1, 2, 0xFF, 0, 3, 0xFF, 0xD9];

    private static byte[] App1(byte[] content) => Segment(0xE1, content);

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Webp(byte width, byte height, params (string Name, byte[] Content)[] more)
    {
        byte[] chunks =
        [
            .. Riff("VP8X", [0x0C, 0, 0, 0, (byte)(width - 1), 0, 0, (byte)(height - 1), 0, 0]),
            .. Riff("VP8L", [0x2F, (byte)(width - 1), (byte)((height - 1) << 6), 0, 0, 0]),
            .. more.SelectMany(m => Riff(m.Name, m.Content)),
        ];
        return [.. Riff("RIFF", [.. "WEBP"u8, .. chunks])];
    }

    private static byte[] Riff(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, content.Length);
        return [.. Text(name), .. length, .. content, .. new byte[content.Length & 1]];
    }

    private static byte[] Avif(int width, int height, string item = "av01")
    {
        var sides = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(sides.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(sides.AsSpan(8), height);
        return
        [
            .. Box("ftyp", [.. "avif"u8, 0, 0, 0, 0, .. "mif1avif"u8]),
            .. Box("meta", [0, 0, 0, 0, .. Box("iinf", [0, 0, 0, 0, 0, 1, .. Box("infe", [2, 0, 0, 0, 0, 1, 0, 0, .. Text(item), 0])]), .. Box("iprp", Box("ipco", Box("ispe", sides)))]),
            .. Box("mdat", [1, 2, 3, 4]),
        ];
    }

    private static byte[] Box(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length + 8);
        return [.. length, .. Text(name), .. content];
    }
}

namespace Immunotherapy.Gateway.Publishing.Pictures;

/// <summary>
/// Tells a picture by its first bytes, whatever it is called; reads its size without decoding it; and takes out what is not picture.
/// SVG is none of these: it can hold scripts.
/// </summary>
internal static class PictureReader
{
    public const int MostBytes = 5 * 1024 * 1024;
    private const int LongestSide = 8_192;
    private const int MostPixels = 40_000_000;
    private const string Field = "image";

    /// <exception cref="RefusedException">With the sentence that says what is wrong.</exception>
    public static Picture Read(ReadOnlySpan<byte> file)
    {
        if (file.Length > MostBytes) throw Refused($"The picture has {file.Length / 1024} KB; at most {MostBytes / 1024} KB are taken. Save it smaller.");
        var picture = ByItsFirstBytes(file);
        if (picture.Width < 1 || picture.Height < 1) throw Broken();
        if (picture.Width > LongestSide || picture.Height > LongestSide || (long)picture.Width * picture.Height > MostPixels)
            throw Refused($"The picture is {picture.Width} x {picture.Height} pixels; at most {LongestSide} on a side and {MostPixels / 1_000_000} million in all are taken. Make it smaller.");
        return picture;
    }

    public static RefusedException Refused(FormattableString sentence) => new(Field, sentence);

    public static RefusedException Broken() => Refused($"The file is cut off or damaged. Save the picture anew and choose it again.");

    private static Picture ByItsFirstBytes(ReadOnlySpan<byte> file) =>
        file.StartsWith(PngFile.Signature) ? PngFile.Read(file)
        : file.StartsWith(JpegFile.Signature) ? JpegFile.Read(file)
        : file.StartsWith("RIFF"u8) && file.Length > 12 && file[8..].StartsWith("WEBP"u8) ? WebpFile.Read(file)
        : file.Length > 12 && file[4..].StartsWith("ftyp"u8) ? AvifFile.Read(file)
        : throw Refused($"This is no picture that can be taken. Choose a PNG, JPEG, WebP or AVIF file.");
}

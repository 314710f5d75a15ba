using System.Text;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>A file cut in two: front matter between lines of three dashes, and what follows. Lines count from 1.</summary>
internal sealed record FileText(string FrontMatter, string Body, int BodyLine)
{
    /// <summary>Lines of the file above the front matter: the first dashes.</summary>
    public const int LinesAbove = 1;

    /// <summary>One entry is text that people read; more than this is not an entry.</summary>
    public const int MaxBytes = 1024 * 1024;

    private const string Dashes = "---\n";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Line ends of other systems and a byte order mark are taken as if they were not there. Null, with a problem, when it is not an entry.</summary>
    public static FileText? Read(ReadOnlySpan<byte> bytes, Places places)
    {
        if (Decode(bytes) is not { } text)
        {
            places.Add(null, null, "This file is not UTF-8. Save it as UTF-8.");
            return null;
        }
        text = text.TrimStart('\uFEFF');
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (!text.StartsWith(Dashes, StringComparison.Ordinal))
        {
            places.Add(1, null, "A file begins with a line of three dashes and its front matter.");
            return null;
        }
        var end = text.IndexOf("\n---\n", Dashes.Length - 1, StringComparison.Ordinal);
        if (end < 0 && text.EndsWith("\n---", StringComparison.Ordinal)) end = text.Length - Dashes.Length;
        if (end < 0)
        {
            places.Add(1, null, "The front matter has no end: a line of three dashes.");
            return null;
        }
        var frontMatter = text[Dashes.Length..(end + 1)];
        var body = Math.Min(end + 1 + Dashes.Length, text.Length);
        return new FileText(frontMatter, text[body..], LinesAbove + frontMatter.AsSpan().Count('\n') + 2);
    }

    private static string? Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}

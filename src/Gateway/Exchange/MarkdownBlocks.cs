using System.Text;
using System.Text.RegularExpressions;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>One rich text as it stands below the front matter: the path on its marker, the marker's line, its Markdown.</summary>
internal sealed record MarkdownBlock(string Path, int Line, string Markdown);

/// <summary>
/// The rich texts of a file, each below a marker <c>&lt;!-- path --&gt;</c>. A line of Markdown that looks like a marker is
/// written with one backslash more, so that every text comes back as it was.
/// </summary>
internal static partial class MarkdownBlocks
{
    public static void Write(StringBuilder file, IEnumerable<(string Path, string Markdown)> blocks)
    {
        var gap = "";
        foreach (var (path, markdown) in blocks)
        {
            file.Append(gap).Append("<!-- ").Append(path).Append(" -->\n\n");
            gap = "\n";
            foreach (var line in markdown.AsSpan().Split('\n'))
            {
                var text = markdown.AsSpan(line);
                if (LooksLikeMarker(text)) file.Append('\\');
                file.Append(text).Append('\n');
            }
        }
    }

    /// <param name="body">What stands below the front matter.</param>
    /// <param name="firstLine">The line of the file it begins on.</param>
    /// <param name="places">Told of words that stand under no marker.</param>
    public static IReadOnlyList<MarkdownBlock> Read(string body, int firstLine, Places places)
    {
        var blocks = new List<MarkdownBlock>();
        var markdown = new StringBuilder();
        (string Path, int Line)? open = null;
        var line = firstLine;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var text = body.AsSpan(range);
            if (text is ['<', ..] && Marker().Match(text.ToString()) is { Success: true } marker)
            {
                Close();
                open = (marker.Groups["path"].Value, line);
            }
            else
            {
                if (text is ['\\', ..] && LooksLikeMarker(text)) text = text[1..];
                markdown.Append(text).Append('\n');
            }
            line++;
        }
        Close();
        return blocks;

        void Close()
        {
            var written = Trim(markdown.ToString());
            markdown.Clear();
            if (open is { } block) blocks.Add(new MarkdownBlock(block.Path, block.Line, written));
            else if (written.Length > 0) places.Add(firstLine, null, "Text below the front matter stands under a marker such as <!-- body@en -->.");
        }
    }

    // Blank lines around a text belong to the file; spaces before its first word make it code.
    private static string Trim(string markdown)
    {
        var text = markdown.TrimEnd();
        var words = text.Length - text.TrimStart().Length;
        return text[(words == 0 ? 0 : text.LastIndexOf('\n', words - 1) + 1)..];
    }

    private static bool LooksLikeMarker(ReadOnlySpan<char> line) => line is ['<' or '\\', ..] && MarkerOrEscape().IsMatch(line);

    [GeneratedRegex(@"^<!--[ \t]*(?<path>[^\s]+)[ \t]*-->[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\\*<!--[ \t]*[^\s]+[ \t]*-->[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerOrEscape();
}

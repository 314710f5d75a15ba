using System.Text;
using System.Text.RegularExpressions;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>One rich text as it stands below the front matter: the path on its marker, the marker's line, its Markdown.</summary>
internal sealed record MarkdownBlock(string Path, int Line, string Markdown);

/// <summary>
/// The rich texts of a file, each below a marker <c>&lt;!-- path --&gt;</c>. A line of Markdown that looks like a marker, or a blank
/// line at the edge of a text, is written with one backslash more, so that every text comes back as it was.
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
            var lines = markdown.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (IsEscaped(lines[i], isEdge: i == 0 || i == lines.Length - 1)) file.Append('\\');
                file.Append(lines[i]).Append('\n');
            }
        }
    }

    /// <param name="body">What stands below the front matter.</param>
    /// <param name="firstLine">The line of the file it begins on.</param>
    /// <param name="places">Told of words that stand under no marker.</param>
    public static IReadOnlyList<MarkdownBlock> Read(string body, int firstLine, Places places)
    {
        var blocks = new List<MarkdownBlock>();
        var lines = new List<string>();
        (string Path, int Line)? open = null;
        var line = firstLine;
        foreach (var range in body.AsSpan().Split('\n'))
        {
            var text = body[range];
            if (text.StartsWith('<') && Marker().Match(text) is { Success: true } marker)
            {
                Close();
                open = (marker.Groups["path"].Value, line);
            }
            else
                lines.Add(text);
            line++;
        }
        Close();
        return blocks;

        void Close()
        {
            var written = Text(lines);
            lines.Clear();
            if (open is { } block) blocks.Add(new MarkdownBlock(block.Path, block.Line, written));
            else if (written.Length > 0) places.Add(firstLine, null, "Text below the front matter stands under a marker such as <!-- body@en -->.");
        }
    }

    // Blank lines around a text belong to the file.
    private static string Text(List<string> lines)
    {
        var first = lines.FindIndex(l => !string.IsNullOrWhiteSpace(l));
        if (first < 0) return "";
        var last = lines.FindLastIndex(l => !string.IsNullOrWhiteSpace(l));
        var text = new StringBuilder();
        for (var i = first; i <= last; i++)
        {
            var line = lines[i];
            var isOneMore = line.StartsWith('\\') && IsEscaped(line, isEdge: i == first || i == last);
            text.Append(i == first ? "" : "\n").Append(isOneMore ? line[1..] : line);
        }
        return text.ToString();
    }

    // What would read as a marker; and at the edge of a text what would read as a blank line of the file.
    private static bool IsEscaped(string line, bool isEdge) =>
        line is ['<' or '\\', ..] && MarkerLike().IsMatch(line) || isEdge && Blank().IsMatch(line);

    [GeneratedRegex(@"^<!--[ \t]*(?<path>[^\s]+)[ \t]*-->[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^\\*<!--[ \t]*[^\s]+[ \t]*-->[ \t]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex MarkerLike();

    [GeneratedRegex(@"^\\*\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}

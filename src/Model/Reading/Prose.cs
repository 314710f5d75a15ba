using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Reading;

/// <summary>Reads the sentences of a Markdown text: paragraphs and items of lists, without headings, addresses and marks.</summary>
public static partial class Prose
{
    /// <summary>An item of a list is a sentence even without a full stop, and so is the line that leads to it.</summary>
    public static IReadOnlyList<string> Sentences(string markdown) =>
        [.. Paragraphs(CleanText.Of(markdown)).SelectMany(Reading.Sentences.Of)];

    private static IEnumerable<string> Paragraphs(string markdown)
    {
        var open = new List<string>();
        foreach (var line in markdown.Split('\n'))
        {
            var isHeading = Heading().IsMatch(line);
            if (open.Count > 0 && (isHeading || string.IsNullOrWhiteSpace(line) || Item().IsMatch(line)))
            {
                yield return Plain(string.Join(' ', open));
                open.Clear();
            }
            if (!isHeading && !string.IsNullOrWhiteSpace(line)) open.Add(Item().Replace(line, "").Trim());
        }
        if (open.Count > 0) yield return Plain(string.Join(' ', open));
    }

    private static string Plain(string text) => Address().Replace(Mark().Replace(Link().Replace(Image().Replace(text, ""), "${words}"), ""), "").Trim();

    [GeneratedRegex(@"^\s{0,3}(#{1,6}\s|[-=*_]{3,}\s*$)")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(>\s*)*([-*+]|\d{1,9}[.)])\s+|^\s*(>\s*)+")]
    private static partial Regex Item();

    [GeneratedRegex(@"!\[[^\]]*\]\([^)]*\)")]
    private static partial Regex Image();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"[*`~]+|\\(?=\W)|(?<!\w)_+|_+(?!\w)")]
    private static partial Regex Mark();

    [GeneratedRegex(@"<?(https?://|www\.)[^\s>)]+[^\s>).,;]>?")]
    private static partial Regex Address();
}

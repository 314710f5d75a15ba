using System.Text.RegularExpressions;

namespace Immunotherapy.Gateway.Publishing.Rendering;

/// <summary>Knows HTML that needs no sanitising: every tag is one that we render ourselves, with the attributes that we write.</summary>
internal static partial class SafeHtml
{
    public static IReadOnlyList<string> Tags { get; } =
    [
        "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "blockquote", "code", "pre",
        "table", "thead", "tbody", "tr", "th", "td", "br", "hr",
    ];

    public static bool Is(string html)
    {
        var rest = html.AsSpan();
        while (rest.IndexOf('<') is >= 0 and var start)
        {
            var length = rest[start..].IndexOf('>') + 1;
            if (length == 0 || !Tag().IsMatch(rest.Slice(start, length))) return false;
            rest = rest[(start + length)..];
        }
        return true;
    }

    [GeneratedRegex("""^<(?:/?(?:p|h[2-6]|ul|ol|li|strong|em|blockquote|code|pre|table|thead|tbody|tr|th|td)|/a|[bh]r ?/|ol start="[0-9]{1,9}"|a href="(?:https?|mailto|tel):[^"<>]*" rel="noopener"(?: title="[^"<>]*")?)>\z""")]
    private static partial Regex Tag();
}

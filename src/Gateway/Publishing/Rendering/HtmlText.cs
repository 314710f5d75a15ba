using System.Net;
using System.Text;

namespace Immunotherapy.Gateway.Publishing.Rendering;

/// <summary>The words of HTML that we rendered ourselves, one line a block, for voice, search and previews.</summary>
internal static class HtmlText
{
    public static string Of(string html)
    {
        var text = new StringBuilder(html.Length);
        var rest = html.AsSpan();
        while (rest.Length > 0)
        {
            var tag = rest.IndexOf('<');
            text.Append(WebUtility.HtmlDecode((tag < 0 ? rest : rest[..tag]).ToString()));
            if (tag < 0) break;
            var end = rest[tag..].IndexOf('>');
            if (end < 0) break;
            Break(text, rest.Slice(tag + 1, end - 1));
            rest = rest[(tag + end + 1)..];
        }
        return Tidy(text);
    }

    private static void Break(StringBuilder text, ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = name.IndexOfAnyExceptInRange('0', 'z');
        if (length >= 0) name = name[..length];
        if (name is "td" or "th") text.Append(' ');
        else if (name is not ("strong" or "em" or "a" or "code")) text.Append('\n');
    }

    private static string Tidy(StringBuilder text)
    {
        var lines = text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return string.Join('\n', lines);
    }
}

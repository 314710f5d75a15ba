using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Immunotherapy.Gateway.Publishing.Rendering;

/// <summary>The Markdown that editors may write: text, headings, lists, quotes, tables, code and links; no HTML, no pictures, no bare addresses.</summary>
internal static class MarkdownReader
{
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Null where the parser finds it nested too deep.</summary>
    public static MarkdownDocument? TryRead(string markdown)
    {
        try
        {
            var document = Markdown.Parse(markdown, Pipeline);
            foreach (var node in document.Descendants().ToList()) Adapt(node);
            return document;
        }
        catch (ArgumentException)
        {
            // Markdig's own limit, which lies past what the limits here can tell: the text is shown as it was written.
            return null;
        }
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml();
        builder.InlineParsers.TryRemove<AutolinkInlineParser>();
        return builder.Build();
    }

    private static void Adapt(MarkdownObject node)
    {
        switch (node)
        {
            case HeadingBlock heading:
                // The page's title and the section's heading come first: headings inside a text start one level down.
                heading.Level = Math.Min(heading.Level + 1, 6);
                break;
            case FencedCodeBlock code:
                code.Info = null;
                break;
            case Table table:
                foreach (var column in table.ColumnDefinitions) column.Alignment = null;
                break;
            case LinkInline { IsImage: true } or LinkInline { Url: null }:
                KeepWords((LinkInline)node);
                break;
            case LinkInline link when !IsSafe(link.Url!):
                KeepWords(link);
                break;
            case LinkInline link:
                // A page opened from a partner's page must not reach back into it.
                link.GetAttributes().AddProperty("rel", "noopener");
                break;
        }
    }

    // An address on the page's own site would lead elsewhere at each partner: links are whole.
    private static bool IsSafe(string url) =>
        Uri.TryCreate(url.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto" or "tel";

    private static void KeepWords(LinkInline link)
    {
        foreach (var child in link.ToList())
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }
}

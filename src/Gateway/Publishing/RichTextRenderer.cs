using System.Text.Json.Nodes;
using Ganss.Xss;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Markdig.Renderers.Html;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>The one place where Markdown becomes HTML: bounded, without raw HTML, and sanitised.</summary>
public sealed class RichTextRenderer
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();
    private readonly HtmlSanitizer _sanitizer = Sanitizer();

    /// <summary>Sanitised HTML and the words alone; Markdown past the limits comes back as plain, escaped text.</summary>
    public (string Html, string Text) Render(string markdown)
    {
        if (MarkdownLimits.Problem(markdown) is not null) return Plainly(markdown);
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var node in document.Descendants()) Adapt(node);
        var html = document.ToHtml(Pipeline).Trim();
        if (!MarkdownLimits.IsPlain(markdown)) html = _sanitizer.Sanitize(html);
        return (html, HtmlText.Of(html));
    }

    /// <summary>Canonical JSON from path (without language) to <c>{"html","text"}</c>, for every rich text of a language.</summary>
    /// <exception cref="RefusedException">A text is past the limits.</exception>
    public byte[] RenderAll(ContentType type, Document document, Locale locale) =>
        RenderAll(type, document, locale, (path, problem) => throw new RefusedException(path.ToString(), $"{path}: {problem}"));

    /// <summary>The same for a draft, which may hold anything: what is past the limits is shown as plain text.</summary>
    public byte[] RenderDraft(ContentType type, Document document, Locale locale) => RenderAll(type, document, locale, (_, _) => { });

    private byte[] RenderAll(ContentType type, Document document, Locale locale, Action<FieldPath, string> tell)
    {
        var all = new JsonObject();
        foreach (var (path, markdown) in DocumentRules.RichTexts(type, document, locale))
        {
            if (MarkdownLimits.Problem(markdown) is { } problem) tell(path, problem);
            var (html, text) = Render(markdown);
            all[(path with { Locale = null }).ToString()] = new JsonObject { ["html"] = html, ["text"] = text };
        }
        return CanonicalJson.Write(all);
    }

    // The page's title and the section's heading come first: headings inside a text start one level down. Pages opened from a
    // partner's page must not reach back into it.
    private static void Adapt(MarkdownObject node)
    {
        if (node is HeadingBlock heading) heading.Level = Math.Min(heading.Level + 1, 6);
        if (node is LinkInline { IsImage: false } link) link.GetAttributes().AddProperty("rel", "noopener");
    }

    private static (string, string) Plainly(string markdown)
    {
        var text = markdown.Length > MarkdownLimits.MostCharacters ? markdown[..MarkdownLimits.MostCharacters] : markdown;
        return ($"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>", text);
    }

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer();
        Only(sanitizer.AllowedTags,
            "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "strong", "em", "a", "blockquote", "code", "pre",
            "table", "thead", "tbody", "tr", "th", "td", "br", "hr");
        Only(sanitizer.AllowedAttributes, "href", "rel", "start", "title");
        Only(sanitizer.AllowedSchemes, "http", "https", "mailto", "tel");
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedAtRules.Clear();
        return sanitizer;
    }

    private static void Only(ISet<string> set, params string[] names)
    {
        set.Clear();
        set.UnionWith(names);
    }
}

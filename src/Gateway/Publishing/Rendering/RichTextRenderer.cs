using System.Text.Json.Nodes;
using Ganss.Xss;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Markdig;

namespace Immunotherapy.Gateway.Publishing.Rendering;

/// <summary>
/// The one place where Markdown becomes HTML: bounded, without raw HTML, and let through only where every tag is one that we
/// allow. What is not goes through the sanitiser, which is thorough and ten times as slow.
/// </summary>
public sealed class RichTextRenderer
{
    private readonly HtmlSanitizer _sanitizer = Sanitizer();

    /// <summary>Safe HTML and the words alone; Markdown past the limits comes back as plain, escaped text.</summary>
    public (string Html, string Text) Render(string markdown) => Render(markdown, _ => { });

    /// <summary>Canonical JSON from path (without language) to <c>{"html","text"}</c>, for every rich text of a language.</summary>
    /// <exception cref="RefusedException">A text is past the limits.</exception>
    public byte[] RenderAll(ContentType type, Document document, Locale locale) =>
        RenderAll(type, document, locale, (path, problem) => throw new RefusedException(path.ToString(), $"{path}: {problem}"));

    /// <summary>The same for a draft, which may hold anything: what is past the limits is shown as plain text.</summary>
    public byte[] RenderDraft(ContentType type, Document document, Locale locale) => RenderAll(type, document, locale, (_, _) => { });

    private byte[] RenderAll(ContentType type, Document document, Locale locale, Action<FieldPath, FormattableString> tell)
    {
        var all = new JsonObject();
        foreach (var (path, markdown) in DocumentRules.RichTexts(type, document, locale))
        {
            var (html, text) = Render(markdown, problem => tell(path, problem));
            all[(path with { Locale = null }).ToString()] = new JsonObject { ["html"] = html, ["text"] = text };
        }
        return CanonicalJson.Write(all);
    }

    private (string Html, string Text) Render(string markdown, Action<FormattableString> tell)
    {
        if (MarkdownLimits.Problem(markdown) is { } problem) return Plainly(markdown, problem, tell);
        if (MarkdownReader.TryRead(markdown) is not { } document) return Plainly(markdown, $"it is nested too deep. Make it flatter.", tell);
        var html = document.ToHtml(MarkdownReader.Pipeline).Trim();
        if (!SafeHtml.Is(html)) html = _sanitizer.Sanitize(html);
        return (html, HtmlText.Of(html));
    }

    private static (string, string) Plainly(string markdown, FormattableString problem, Action<FormattableString> tell)
    {
        tell(problem);
        var text = markdown.Length > MarkdownLimits.MostCharacters ? markdown[..MarkdownLimits.MostCharacters] : markdown;
        return ($"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>", text);
    }

    private static HtmlSanitizer Sanitizer()
    {
        var sanitizer = new HtmlSanitizer { KeepChildNodes = true };
        Only(sanitizer.AllowedTags, SafeHtml.Tags);
        Only(sanitizer.AllowedAttributes, "href", "rel", "start", "title");
        Only(sanitizer.AllowedSchemes, "http", "https", "mailto", "tel");
        sanitizer.AllowedCssProperties.Clear();
        sanitizer.AllowedAtRules.Clear();
        return sanitizer;
    }

    private static void Only(ISet<string> set, params IEnumerable<string> names)
    {
        set.Clear();
        set.UnionWith(names);
    }
}

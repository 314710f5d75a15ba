using Immunotherapy.Gateway.Publishing.Rendering;

namespace Immunotherapy.Gateway.Tests.Publishing;

public sealed class Rendering_markdown
{
    private static readonly RichTextRenderer Renderer = new();

    [Theory]
    [InlineData("Some *words* and **more**.", "<p>Some <em>words</em> and <strong>more</strong>.</p>", "Some words and more.")]
    [InlineData("# One\n\n###### Six", "<h2>One</h2>\n<h6>Six</h6>", "One\nSix")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>", "a\nb")]
    [InlineData("T < 3 & more", "<p>T &lt; 3 &amp; more</p>", "T < 3 & more")]
    [InlineData("[NCI](https://cancer.gov \"Site\")", "<p><a href=\"https://cancer.gov\" rel=\"noopener\" title=\"Site\">NCI</a></p>", "NCI")]
    [InlineData("Call [us](tel:+18004226237)", "<p>Call <a href=\"tel:+18004226237\" rel=\"noopener\">us</a></p>", "Call us")]
    [InlineData("3. c\n4. d", "<ol start=\"3\">\n<li>c</li>\n<li>d</li>\n</ol>", "c\nd")]
    [InlineData("\"Quotes\" aren't — harmed", "<p>&quot;Quotes&quot; aren't — harmed</p>", "\"Quotes\" aren't — harmed")]
    [InlineData("", "", "")]
    [InlineData("See [here *now*](/relative) and ![a picture](https://example.org/x.png).", "<p>See here <em>now</em> and a picture.</p>", "See here now and a picture.")]
    [InlineData("[x](javascript:alert)", "<p>x</p>", "x")]
    [InlineData("```js\ncode\n```", "<pre><code>code\n</code></pre>", "code")]
    [InlineData("<b>bold</b> https://example.org", "<p>&lt;b&gt;bold&lt;/b&gt; https://example.org</p>", "<b>bold</b> https://example.org")]
    public void Gives_html_and_the_words_alone(string markdown, string html, string text) => Assert.Equal((html, text), Renderer.Render(markdown));

    [Fact]
    public void Makes_tables() =>
        Assert.Equal("<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td>2</td>\n</tr>\n</tbody>\n</table>",
            Renderer.Render("| a | b |\n|---|---|\n| 1 | 2 |").Html);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("[x](javascript:alert(1))")]
    [InlineData("[x](JaVaScRiPt&#58;alert(1))")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[x](vbscript:msgbox)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![x](https://evil.example/pixel.png)")]
    [InlineData("[x]: javascript:alert(1)\n\n[x]")]
    [InlineData("`<b onclick=x>`")]
    [InlineData("a <style>p{}</style> b")]
    [InlineData("<a href=\"https://x\" onclick=\"y\">z</a>")]
    [InlineData("# x {onclick=alert(1)}")]
    [InlineData("```html onclick=1\n<script>\n```")]
    [InlineData("<!-- --><svg/onload=alert(1)>")]
    [InlineData("&lt;script&gt;alert(1)&lt;/script&gt;")]
    public void Lets_nothing_active_through(string markdown)
    {
        var html = Renderer.Render(markdown).Html;

        Assert.True(SafeHtml.Is(html), html);
        Assert.DoesNotMatch("(?i)<(script|img|style|svg|iframe|b )|<[^>]* on[a-z]+=|href=\"(javascript|data|vbscript)", html);
    }

    [Theory]
    [InlineData("[w](JAVASCRIPT:alert(1))")]
    [InlineData("[w](<javascript:alert(1)>)")]
    [InlineData("[w](< javascript:alert(1)>)")]
    [InlineData("[w](<java\tscript:alert(1)>)")]
    [InlineData("[w](java&Tab;script:alert(1))")]
    [InlineData("[w](java&#10;script:alert(1))")]
    [InlineData("[w](&#x6A;avascript:alert(1))")]
    [InlineData("[w](&#0000106avascript:alert(1))")]
    [InlineData("[w](javascript&colon;alert(1))")]
    [InlineData("[w](javascript&#58alert(1))")]
    [InlineData("[w](javascript%3Aalert(1))")]
    [InlineData("[w](\u0001javascript:alert(1))")]
    [InlineData("[w](\u00A0javascript:alert(1))")]
    [InlineData("[w](ｊavascript:alert(1))")]
    [InlineData("[w](java\u00ADscript:alert(1))")]
    [InlineData("[w](jav\\ascript:alert(1))")]
    [InlineData("[w](javascript://example.org/%0Aalert(1))")]
    [InlineData("[w](feed:javascript:alert(1))")]
    [InlineData("[w](view-source:javascript:alert(1))")]
    [InlineData("[w](vbscript:msgbox(1))")]
    [InlineData("[w](livescript:alert(1))")]
    [InlineData("[w](DaTa:text/html,x)")]
    [InlineData("[w](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("[w](blob:https://example.org/0)")]
    [InlineData("[w](file:///etc/passwd)")]
    [InlineData("[w](//example.org)")]
    [InlineData("[w][r]\n\n[r]: <javascript:alert(1)> \"t\"")]
    [InlineData("![w](data:image/png;base64,AAAA)")]
    public void Keeps_only_the_words_of_a_link_that_leads_elsewhere_than_the_web(string markdown)
    {
        var (html, text) = Renderer.Render(markdown);

        Assert.DoesNotMatch("(?i)href|src=", html);
        Assert.Contains("w", text, StringComparison.Ordinal);
    }

    public static TheoryData<string, Func<int, string>> Lengthening => new()
    {
        { "quotes", times => string.Concat(Enumerable.Repeat(new string('>', 20) + " a\n\n", times)) },
        { "brackets", times => string.Concat(Enumerable.Repeat(new string('[', 40) + new string(']', 40) + "\n\n", times)) },
        { "open brackets", times => string.Concat(Enumerable.Repeat("[a]( ", times)) },
        { "lists", times => string.Concat(Enumerable.Repeat("- a\n  - b\n    - c\n", times)) },
        { "stars", times => string.Concat(Enumerable.Repeat("*a **b ", times)) },
        { "entities", times => string.Concat(Enumerable.Repeat("&#x10ffff;", times)) },
        { "table rows", times => "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|a|b|\n", times)) },
    };

    [Theory, MemberData(nameof(Lengthening), DisableDiscoveryEnumeration = true)]
    public void Costs_no_more_than_its_length(string name, Func<int, string> text)
    {
        Assert.NotEmpty(name);
        Renderer.Render(text(100));

        var (once, fourTimes) = (Allocated(text(200)), Allocated(text(800)));

        Assert.InRange(fourTimes, once, 6 * once);
    }

    private static long Allocated(string markdown)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Renderer.Render(markdown);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    public static TheoryData<string, string> Attacks => new()
    {
        { "brackets", new string('[', 50_000) },
        { "open links", string.Concat(Enumerable.Repeat("[a](", 20_000)) },
        { "quotes", new string('>', 10_000) + " a" },
        { "spaced quotes", string.Concat(Enumerable.Repeat("> ", 10_000)) + "a" },
        { "lists", string.Concat(Enumerable.Repeat("- ", 10_000)) + "a" },
        { "numbered lists", string.Concat(Enumerable.Repeat("1. ", 10_000)) + "a" },
        { "growing lists", string.Concat(Enumerable.Range(0, 400).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "growing quotes", string.Concat(Enumerable.Range(1, 400).Select(i => new string('>', i) + " a\n")) },
        { "stars", string.Concat(Enumerable.Repeat("*a **a ", 12_000)) },
        { "star runs", string.Concat(Enumerable.Repeat("a**b*c", 16_000)) },
        { "one star run", new string('*', 90_000) },
        { "growing ticks", string.Concat(Enumerable.Range(1, 400).Select(i => "e" + new string('`', i))) },
        { "angles", string.Concat(Enumerable.Repeat("<a ", 30_000)) },
        { "comments", string.Concat(Enumerable.Repeat("<!--", 20_000)) },
        { "images", string.Concat(Enumerable.Repeat("![", 40_000)) },
        { "bars", string.Concat(Enumerable.Repeat("|", 40_000)) + "\n" + string.Concat(Enumerable.Repeat("-|", 20_000)) },
        { "table rows", "|a|b|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|a\n", 30_000)) },
        { "references", string.Concat(Enumerable.Range(0, 6_000).Select(i => $"[a{i}]: /x\n")) + string.Concat(Enumerable.Range(0, 4_000).Select(i => $"[a{i}]")) },
        { "entities", string.Concat(Enumerable.Repeat("&#x10ffff;", 9_000)) },
        { "backslashes", new string('\\', 99_999) },
        { "tabs", string.Concat(Enumerable.Repeat("\t", 50_000)) + "a" },
        { "blank lines", new string('\n', 99_000) },
        { "headings", string.Concat(Enumerable.Repeat("# ", 40_000)) },
        { "underlines", string.Concat(Enumerable.Repeat("a\n=\n", 20_000)) },
        { "deep lists", string.Concat(Enumerable.Range(0, 80).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "links", string.Concat(Enumerable.Repeat("[a](https://b) ", 999)) },
        { "too long", new string('a', 2_000_000) },
    };

    [Theory, MemberData(nameof(Attacks), DisableDiscoveryEnumeration = true)]
    public void Outlives(string name, string markdown)
    {
        Assert.NotEmpty(name);

        var (html, text) = Renderer.Render(markdown);

        Assert.InRange(html.Length + text.Length, 0, 3_000_000);
    }

    [Theory]
    [InlineData("<p>a</p><script>b</script>")]
    [InlineData("<p onclick=\"x\">a</p>")]
    [InlineData("<a href=\"javascript:x\" rel=\"noopener\">a</a>")]
    [InlineData("<a href=\"https://x\" onclick=\"y\" rel=\"noopener\">a</a>")]
    [InlineData("<p")]
    [InlineData("<p><img/></p>")]
    public void Does_not_take_foreign_html_for_its_own(string html) => Assert.False(SafeHtml.Is(html));

    [Fact]
    public void Says_what_is_too_much()
    {
        Assert.Equal("more than 200 square brackets are open at once. Close them.", FormattableString.Invariant(MarkdownLimits.Problem(string.Concat(Enumerable.Repeat("[a", 300)))!));
        Assert.Equal("quotes or lists are nested more than 20 deep. Make them flatter.", FormattableString.Invariant(MarkdownLimits.Problem(new string('>', 30) + " a")!));
        Assert.Null(MarkdownLimits.Problem("> quoted\n\n- a\n  - b\n    1. c\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n---\n\n1. one\n2. two [x](https://example.org)"));
    }
}

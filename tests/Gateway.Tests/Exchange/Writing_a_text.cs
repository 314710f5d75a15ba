using System.Text;
using Immunotherapy.Gateway.Exchange;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Writing_a_text
{
    public static TheoryData<string> Texts => [.. Words.Awkward];

    public static TheoryData<string> RichTexts => [.. Words.Markdown, .. Words.Awkward];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Gives_the_same_text_back_in_front_matter(string text)
    {
        var map = Assert.IsType<YamlMap>(YamlReader.Read($"a: {YamlText.Write(text)}\nb:\n  - {YamlText.Write(text)}\n{YamlText.Write("k" + text)}: x\n", 0));

        Assert.Equal(text, Assert.IsType<YamlScalar>(map.Find("a")).Text);
        Assert.Equal(text, Assert.IsType<YamlScalar>(Assert.Single(Assert.IsType<YamlList>(map.Find("b")).Items)).Text);
        Assert.NotNull(map.Find("k" + text));
        Assert.False(Assert.IsType<YamlScalar>(map.Find("a")).IsNothing);
    }

    [Theory]
    [InlineData("immunotherapy", "immunotherapy")]
    [InlineData("Immunotherapy: how it works", "\"Immunotherapy: how it works\"")]
    [InlineData("10 weeks (about)", "10 weeks (about)")]
    [InlineData("a-b, it's \"c\" & d", "a-b, it's \"c\" & d")]
    [InlineData("12", "\"12\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("not", "not")]
    [InlineData("two\nlines", "\"two\\nlines\"")]
    public void Takes_quotes_only_where_they_are_needed(string text, string written) => Assert.Equal(written, YamlText.Write(text));

    [Theory]
    [MemberData(nameof(RichTexts))]
    public void Gives_the_same_rich_text_back_below_the_front_matter(string markdown)
    {
        var file = new StringBuilder();
        MarkdownBlocks.Write(file, [("body@en", markdown), ("body@es", markdown)]);
        var places = new Places("x.md");
        var blocks = MarkdownBlocks.Read(file.ToString(), 1, places);

        Assert.Empty(places.Problems);
        Assert.Equal(["body@en", "body@es"], blocks.Select(b => b.Path));
        Assert.All(blocks, b => Assert.Equal(markdown, b.Markdown));
        Assert.EndsWith("\n", file.ToString(), StringComparison.Ordinal);
    }
}

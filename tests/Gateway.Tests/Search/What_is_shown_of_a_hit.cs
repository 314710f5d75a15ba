using Immunotherapy.Gateway.Search;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class What_is_shown_of_a_hit
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task Is_its_title_with_the_words_marked()
    {
        _shelf.Post("Side effects of Cancer's drugs");

        Assert.Equal("[Side] [effects] of Cancer's [drugs]", Marked((await _shelf.FindAsync("side effect drug")).Hits[0].Title()));
    }

    [Fact]
    public async Task Is_where_the_text_says_most_of_it()
    {
        var filling = string.Concat(Enumerable.Repeat("Some more words of no interest to anybody. ", 12));
        _shelf.Post("One", $"A fever. {filling}A fever with a rash is a reason to call. {filling}");

        var excerpt = (await _shelf.FindAsync("rash fever")).Hits[0].Excerpt();

        Assert.Contains("A [fever] with a [rash] is a reason to call.", Marked(excerpt));
        Assert.StartsWith("…", Marked(excerpt));
        Assert.EndsWith("…", Marked(excerpt));
        Assert.InRange(Marked(excerpt).Length, 100, 220);
    }

    [Fact]
    public async Task Is_how_it_begins_where_only_the_title_says_it()
    {
        _shelf.Post("Fever", "Another beginning.");

        Assert.Equal("Another beginning.", Marked((await _shelf.FindAsync("fever")).Hits[0].Excerpt()));
    }

    [Fact]
    public async Task Is_the_brand_by_which_a_drug_was_found()
    {
        _shelf.Therapy("pembrolizumab", "Keytruda");

        Assert.Equal("[Keytruda]", Marked((await _shelf.FindAsync("keytruda")).Hits[0].Excerpt()));
    }

    [Fact]
    public async Task Is_the_word_that_a_slip_was_taken_for()
    {
        _shelf.Therapy("pembrolizumab");

        Assert.Equal("[pembrolizumab]", Marked((await _shelf.FindAsync("pembrolizumb")).Hits[0].Title()));
    }

    [Fact]
    public async Task Is_plain_text_whatever_the_content_holds()
    {
        _shelf.Post("<b>Fever</b> & <script>alert(1)</script>");

        var title = (await _shelf.FindAsync("fever")).Hits[0].Title();

        Assert.Equal("<b>[Fever]</b> & <script>alert(1)</script>", Marked(title));
    }

    [Theory]
    [InlineData("𝒳")]
    [InlineData("癌")]
    public async Task Cuts_no_character_in_two(string character)
    {
        _shelf.Post("One", $"fever {string.Concat(Enumerable.Repeat(character, 150))}, {string.Concat(Enumerable.Repeat(character, 150))} fever");

        var excerpt = string.Concat((await _shelf.FindAsync("fever")).Hits[0].Excerpt().Select(s => s.Text));

        Assert.Equal(excerpt, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(excerpt)));
    }

    private static string Marked(IReadOnlyList<TextSpan> spans) => string.Concat(spans.Select(s => s.IsMatch ? $"[{s.Text}]" : s.Text));
}

using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class A_value_in_the_graph
{
    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry _podcast;

    public A_value_in_the_graph()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _podcast = _library.NewPodcast("First words", _therapy);
    }

    [Theory]
    [InlineData("studio", "\"Say \\\"aah\\\" – ñ\"")]
    [InlineData("episode", "7")]
    [InlineData("rating", "4.25")]
    [InlineData("explicit", "false")]
    [InlineData("recordedOn", "\"2026-11-23\"")]
    [InlineData("endsAt", "\"2027-01-01T00:00:00Z\"")]
    [InlineData("audience", "\"CAREGIVER\"")]
    [InlineData("url", "\"https://example.org/a?b=c&d=e\"")]
    [InlineData("routes", "[\"INTRAVENOUS\",\"ORAL\"]")]
    [InlineData("scores", "[1,2.5,-3]")]
    public void Is_the_bytes_of_its_canonical_JSON(string field, string json)
    {
        _library.Show(_therapy, _podcast.With((field, JsonNode.Parse(json))));

        Assert.Equal(json, _library.Value(_podcast, field));
    }

    [Fact]
    public void Is_empty_where_absent_and_an_empty_array_where_a_list()
    {
        _library.Show(_therapy, _podcast);

        Assert.Equal("", _library.Value(_podcast, "episode"));
        Assert.Equal("", _library.Value(_podcast, "motto"));
        Assert.Equal("[]", _library.Value(_podcast, "routes"));
        Assert.Equal("[]", _library.Value(_podcast, "tags"));
    }

    [Fact]
    public void Is_Markdown_HTML_and_text_for_rich_text()
    {
        _library.Show(_therapy, _podcast);
        var values = _library.Node(_podcast).Values(Locale.En);
        var field = Library.Podcast["transcript"];

        Assert.Equal("\"Words of First words\"", Library.Text(values.Markdown(field)));
        Assert.Equal("\"<p>Words of First words</p>\"", Library.Text(values.Html(field)));
        Assert.Equal("\"Words of First words.\"", Library.Text(values.PlainText(field)));
    }

    [Fact]
    public void Is_three_strings_for_a_code()
    {
        _library.Show(_therapy, _podcast.With(
            ("isrc", Library.Code("DOI", "10.1/x", "One")),
            ("codes", new JsonArray(Library.Code("NCIT", "C1", "First"), Library.Code("MESH", "D2", "Second \"two\"")))));
        var values = _library.Node(_podcast).Values(Locale.En);

        Assert.Equal(["\"DOI\" \"10.1/x\" \"One\""], values.Codes(Library.Podcast["isrc"]).Select(Say));
        Assert.Equal(["\"NCIT\" \"C1\" \"First\"", "\"MESH\" \"D2\" \"Second \\\"two\\\"\""], values.Codes(Library.Podcast["codes"]).Select(Say));
        Assert.Empty(_library.Node(_therapy).Values(Locale.En).Codes(Library.Therapy["codes"]));

        static string Say(NodeCode code) => $"{Library.Text(code.System)} {Library.Text(code.Value)} {Library.Text(code.Label)}";
    }

    [Fact]
    public void Is_four_values_for_an_image()
    {
        _library.Show(_therapy, _podcast.With(("cover", new JsonObject { ["sha256"] = "ab", ["alt"] = "A cell", ["width"] = 640, ["height"] = 480 })));
        var image = _library.Node(_podcast).Values(Locale.En).Image(Library.Podcast["cover"])!.Value;

        Assert.Equal("\"ab\" \"A cell\" 640 480",
            $"{Library.Text(image.Sha256)} {Library.Text(image.Alt)} {Library.Text(image.Width)} {Library.Text(image.Height)}");
        Assert.Null(_library.Show(_podcast.With(("cover", null))).Node(_podcast).Values(Locale.En).Image(Library.Podcast["cover"]));
    }

    [Fact]
    public void Of_a_part_is_found_in_each_language_by_its_key()
    {
        _library.Show(_therapy, _podcast
            .With(("chapters", new JsonArray(new JsonObject { ["key"] = "b", ["seconds"] = 60 }, new JsonObject { ["key"] = "a" })))
            .In(Locale.En, null, ("chapters", new JsonObject
            {
                ["a"] = new JsonObject { ["heading"] = "A" },
                ["b"] = new JsonObject { ["heading"] = "B", ["notes"] = "Notes of B" },
            }))
            .In(Locale.Es, "primeras", ("title", "Primeras"), ("transcript", "Palabras"), ("chapters", new JsonObject { ["b"] = new JsonObject { ["heading"] = "Be" } })));
        var parts = _library.Node(_podcast).Parts(Library.Podcast["chapters"]);
        var chapter = Library.Podcast["chapters"].Part!;

        Assert.Equal(["b", "a"], parts.Select(p => p.Key));
        Assert.Equal(["\"B\"", "\"A\""], parts.Select(p => Library.Text(p.Values(Locale.En).Json(chapter["heading"]))));
        Assert.Equal(["\"Be\"", ""], parts.Select(p => Library.Text(p.Values(Locale.Es).Json(chapter["heading"]))));
        Assert.Equal(["60", ""], parts.Select(p => Library.Text(p.Values(Locale.Es).Json(chapter["seconds"]))));
        Assert.Equal("\"<p>Notes of B</p>\"", Library.Text(parts[0].Values(Locale.En).Html(chapter["notes"])));
        Assert.Equal("", Library.Text(parts[1].Values(Locale.En).Html(chapter["notes"])));
    }

    [Fact]
    public void May_be_longer_than_two_bytes_can_count()
    {
        var long_ = new string('x', 70_000);
        _library.Show(_therapy, _podcast.In(Locale.En, null, ("transcript", long_)));

        Assert.Equal(70_002, _library.Node(_podcast).Values(Locale.En).Markdown(Library.Podcast["transcript"]).Length);
        Assert.Equal("\"First words\"", _library.Value(_podcast, "title"));
    }

    [Fact]
    public void Is_gone_once_its_instant_has_passed()
    {
        _podcast.With(("url", "https://example.org/"), ("endsAt", "2026-11-23T12:00:00Z"));
        _podcast.AsOf = Entry.Noon.AddSeconds(-1);
        Assert.Equal("\"https://example.org/\"", _library.Show(_therapy, _podcast).Value(_podcast, "url"));

        _podcast.AsOf = Entry.Noon;
        Assert.Equal("", _library.Show(_podcast).Value(_podcast, "url"));
    }

    [Fact]
    public void Costs_nothing_to_read()
    {
        _library.Show(_therapy, _podcast.With(("codes", new JsonArray(Library.Code("NCIT", "C1", "First")))));
        var (node, title, codes) = (_library.Node(_podcast), Library.Podcast["title"], Library.Podcast["codes"]);
        Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        int Read()
        {
            var values = node.Values(node.Served(Locale.Es));
            return values.Json(title).Length + values.Html(Library.Podcast["transcript"]).Length + values.Codes(codes)[0].Label.Length
                + node.Text(Locale.En).SlugJson.Length;
        }
    }
}

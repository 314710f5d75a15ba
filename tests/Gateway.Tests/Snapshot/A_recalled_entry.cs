using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class A_recalled_entry
{
    private static readonly Notice Notice = new(NoticeKind.Recall, "Do not use this.", Entry.Noon);

    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry _before;
    private readonly Entry _recalled;
    private readonly Entry _after;

    public A_recalled_entry()
    {
        _therapy = _library.NewTherapy("Nivolumab").With(("codes", new JsonArray(Library.Code("NCIT", "C1", "Nivolumab"))));
        _before = _library.NewPodcast("Before", _therapy);
        _recalled = _library.NewPodcast("Recalled", _therapy)
            .With(
                ("episode", 7), ("url", "https://example.org/"), ("routes", new JsonArray("ORAL")), ("scores", new JsonArray(1)),
                ("codes", new JsonArray(Library.Code("NCIT", "C9", "Nine"))), ("isrc", Library.Code("DOI", "10.1/x", "One")),
                ("cover", new JsonObject { ["sha256"] = "ab", ["alt"] = "A cell", ["width"] = 1, ["height"] = 1 }),
                ("prequel", _before.Id.ToString()), ("mentions", Library.Links(_before, _therapy)),
                ("chapters", new JsonArray(new JsonObject { ["key"] = "a" })))
            .In(Locale.En, null, ("motto", "Away"), ("tags", new JsonArray("tag")));
        _after = _library.NewPodcast("After", _therapy).With(("prequel", _recalled.Id.ToString()), ("mentions", Library.Links(_recalled, _before)));
        _recalled.IsRecalled = true;
        _recalled.Notice = Notice;
        _library.Show(_therapy, _before, _recalled, _after);
    }

    private Node Stub => _library.Node(_recalled);

    [Fact]
    public void Keeps_title_notice_and_plain_facts()
    {
        Assert.True(Stub.IsRecalled);
        Assert.Equal(Notice, Stub.Text(Locale.En).Notice);
        Assert.Equal("\"Recalled\"", _library.Value(_recalled, "title"));
        Assert.Equal("7", _library.Value(_recalled, "episode"));
        Assert.Equal("\"PATIENT\"", _library.Value(_recalled, "audience"));
    }

    [Fact]
    public void Says_nothing_else()
    {
        var values = Stub.Values(Locale.En);

        Assert.Equal("\"\"", _library.Value(_recalled, "studio"));
        Assert.Equal("", _library.Value(_recalled, "motto"));
        Assert.Equal("\"\"", Library.Text(values.Markdown(Library.Podcast["transcript"])));
        Assert.Equal("\"\"", Library.Text(values.Html(Library.Podcast["transcript"])));
        Assert.Equal("\"\"", Library.Text(values.PlainText(Library.Podcast["transcript"])));
        Assert.Equal("", _library.Value(_recalled, "url"));
        Assert.Null(values.Image(Library.Podcast["cover"]));
    }

    [Fact]
    public void Has_empty_lists()
    {
        var values = Stub.Values(Locale.En);

        Assert.Equal("[]", _library.Value(_recalled, "routes"));
        Assert.Equal("[]", _library.Value(_recalled, "scores"));
        Assert.Equal("[]", _library.Value(_recalled, "tags"));
        Assert.Empty(values.Codes(Library.Podcast["codes"]));
        Assert.Empty(values.Codes(Library.Podcast["isrc"]));
        Assert.Empty(Stub.Parts(Library.Podcast["chapters"]));
        Assert.Empty(_library.Graph.FollowAll(Stub, null, Library.Podcast["mentions"]));
        Assert.Empty(_library.Graph.Linking(Stub, Library.Inverse(Library.Podcast, "sequels")));
        Assert.Empty(_library.Graph.Derived(Stub, Library.Podcast.Derived[0]));
        Assert.Equal(0, _library.Graph.Select(Stub, Library.Inverse(Library.Podcast, "mentionedInPodcasts"), new Selection(), Locale.En).TotalCount);
    }

    [Fact]
    public void Is_found_by_id_by_slug_and_by_the_codes_it_does_not_show()
    {
        Assert.Same(Stub, _library.Graph.BySlug(Library.Podcast, "recalled", Locale.Es));
        Assert.Same(Stub, Assert.Single(_library.Graph.ByCode("NCIT", "C9")));
        Assert.Same(Stub, Assert.Single(_library.Graph.ByCode("DOI", "10.1/x")));
    }

    [Fact]
    public void Is_seen_along_required_links_only()
    {
        _therapy.IsRecalled = true;
        _library.Show(_therapy);

        Assert.True(_library.Graph.Follow(_library.Node(_after), null, Library.Podcast["therapy"])!.IsRecalled);
        Assert.True(_library.Graph.Follow(Stub, null, Library.Podcast["therapy"])!.IsRecalled);
        Assert.Null(_library.Graph.Follow(_library.Node(_after), null, Library.Podcast["prequel"]));
        Assert.Null(_library.Graph.Follow(Stub, null, Library.Podcast["prequel"]));
    }

    [Fact]
    public void Is_in_no_list_and_no_count()
    {
        var graph = _library.Graph;

        Assert.Equal(2, graph.Count(Library.Podcast));
        Assert.Equal([_before.Id, _after.Id], graph.Select(Library.Podcast, new Selection(), Locale.En).Nodes.Select(n => n.Id));
        Assert.Equal([_before.Id], graph.FollowAll(_library.Node(_after), null, Library.Podcast["mentions"]).Select(n => n.Id));
        Assert.Empty(graph.Linking(_library.Node(_before), Library.Inverse(Library.Podcast, "sequels")));
        Assert.Equal(2, graph.Select(_library.Node(_therapy), Library.Inverse(Library.Therapy, "podcasts"), new Selection(), Locale.En).TotalCount);
    }

    [Fact]
    public void Is_absent_to_filters()
    {
        Assert.Equal([_after.Id, _before.Id], Ids(new Filter.NotLinked(Library.Podcast["prequel"])).OrderDescending());
        Assert.Empty(Ids(new Filter.Linked(Library.Podcast["prequel"], new Filter.And([]))));

        Guid[] Ids(Filter where) => [.. _library.Graph.Select(Library.Podcast, new Selection { Where = where }, Locale.En).Nodes.Select(n => n.Id)];
    }

    [Fact]
    public void Is_whole_again_when_it_is_put_right()
    {
        _recalled.IsRecalled = false;
        _library.Show(_recalled);

        Assert.Equal(3, _library.Graph.Count(Library.Podcast));
        Assert.Equal("\"Studio\"", _library.Value(_recalled, "studio"));
        Assert.Equal(Stub, _library.Graph.Follow(_library.Node(_after), null, Library.Podcast["prequel"]));
        Assert.Equal([Stub], _library.Graph.Linking(_library.Node(_before), Library.Inverse(Library.Podcast, "sequels")));
    }
}

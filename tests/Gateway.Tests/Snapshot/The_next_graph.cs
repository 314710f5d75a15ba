using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class The_next_graph
{
    private static readonly Inverse Sequels = Library.Inverse(Library.Podcast, "sequels");

    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry _first;
    private readonly Entry _second;

    public The_next_graph()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _first = _library.NewPodcast("First", _therapy);
        _second = _library.NewPodcast("Second", _therapy).With(("prequel", _first.Id.ToString()));
        _library.Show(_therapy, _first, _second);
    }

    [Fact]
    public void Shares_every_entry_that_did_not_change()
    {
        var (therapy, second) = (_library.Node(_therapy), _library.Node(_second));
        _library.Show(_first.In(Locale.En, "new-slug", ("title", "New")));

        Assert.Same(therapy, _library.Node(_therapy));
        Assert.Same(second, _library.Node(_second));
        Assert.Equal("\"New\"", _library.Value(_first, "title"));
    }

    [Fact]
    public void Leaves_the_one_before_as_it_was()
    {
        var before = _library.Graph;
        _library.Show(_first.In(Locale.En, "new-slug")).Hide(_second);

        Assert.Equal(1, before.Change);
        Assert.Equal("first", before.ById(_first.Id)!.Text(Locale.En).Slug);
        Assert.NotNull(before.BySlug(Library.Podcast, "first", Locale.En));
        Assert.Null(before.BySlug(Library.Podcast, "new-slug", Locale.En));
        Assert.Equal(2, before.Count(Library.Podcast));
        Assert.Equal([_second.Id], before.Linking(before.ById(_first.Id)!, Sequels).Select(n => n.Id));
    }

    [Fact]
    public void Tells_its_change_and_when_it_was()
    {
        var at = Entry.Noon.AddDays(1);
        var next = _library.Graph.With(42, at, [], []);

        Assert.Equal((42, at), (next.Change, next.ChangedAt));
        Assert.Same(_library.Node(_first), next.ById(_first.Id));
    }

    [Fact]
    public void No_longer_sees_what_is_gone()
    {
        _library.Hide(_first);

        Assert.Null(_library.Graph.ById(_first.Id));
        Assert.Null(_library.Graph.BySlug(Library.Podcast, "first", Locale.En));
        Assert.Equal(1, _library.Graph.Count(Library.Podcast));
        Assert.Null(_library.Graph.Follow(_library.Node(_second), null, Library.Podcast["prequel"]));
    }

    [Fact]
    public void Sees_old_links_to_what_came_back()
    {
        _library.Hide(_first).Show(_first);

        Assert.Same(_library.Node(_first), _library.Graph.Follow(_library.Node(_second), null, Library.Podcast["prequel"]));
        Assert.Equal([_library.Node(_second)], _library.Graph.Linking(_library.Node(_first), Sequels));
    }

    [Fact]
    public void Forgets_links_that_are_no_longer_there()
    {
        _library.Show(_second.With(("prequel", null)));

        Assert.Empty(_library.Graph.Linking(_library.Node(_first), Sequels));
        Assert.Null(_library.Graph.Follow(_library.Node(_second), null, Library.Podcast["prequel"]));
    }

    [Fact]
    public void Keeps_an_entry_that_is_named_as_gone_and_as_it_now_stands()
    {
        var next = _library.Graph.With(2, Entry.Noon, [_first.State()], [_first.Id]);

        Assert.NotNull(next.ById(_first.Id));
        Assert.Equal(2, next.Count(Library.Podcast));
    }

    [Fact]
    public void Holds_two_graphs_apart_that_come_from_one()
    {
        var published = _library.Graph;
        var draft = published.With(2, Entry.Noon, [_library.NewPodcast("Draft", _therapy).State()], []);
        var later = published.With(2, Entry.Noon, [_library.NewPodcast("Later", _therapy).State()], []);

        Assert.NotNull(draft.BySlug(Library.Podcast, "draft", Locale.En));
        Assert.Null(draft.BySlug(Library.Podcast, "later", Locale.En));
        Assert.NotNull(later.BySlug(Library.Podcast, "later", Locale.En));
        Assert.Null(later.BySlug(Library.Podcast, "draft", Locale.En));
    }

    [Fact]
    public void Is_the_same_whether_entries_came_at_once_or_one_by_one()
    {
        var entries = Enumerable.Range(0, 600).Select(i => _library.NewPodcast($"Episode {i}", _therapy).With(("episode", i), ("prequel", _first.Id.ToString()))).ToArray();
        var atOnce = _library.Graph.With(2, Entry.Noon, [.. entries.Select(e => e.State())], []);
        var oneByOne = entries.Reverse().Aggregate(_library.Graph, (graph, e) => graph.With(2, Entry.Noon, [e.State()], []));

        Assert.Equal(Everything(atOnce), Everything(oneByOne));

        IEnumerable<Guid> Everything(ContentGraph graph) =>
        [
            .. graph.Select(Library.Podcast, new Selection(), Locale.En).Nodes.Select(n => n.Id),
            .. graph.Linking(graph.ById(_first.Id)!, Sequels).Select(n => n.Id),
            .. entries.Select(e => graph.BySlug(Library.Podcast, (string)e.Texts[Locale.En]["slug"]!, Locale.En)!.Id),
        ];
    }
}

using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class A_cursor
{
    private static readonly Ordering[] ByTitle = [new([], new Scalar.Of(Library.Podcast["title"]), false)];

    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry[] _episodes;

    public A_cursor()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _episodes = [.. new[] { "Bees", "Cells", "Doses", "Eyes" }.Select(t => _library.NewPodcast(t, _therapy))];
        _library.Show([_therapy, .. _episodes]);
    }

    [Fact]
    public void Goes_on_where_it_was_when_entries_come_and_go()
    {
        var cursor = Titles(new Selection { First = 2 }).Page.Cursor(1);
        _library.Show(_library.NewPodcast("Ants", _therapy), _library.NewPodcast("Dogs", _therapy)).Hide(_episodes[0]);

        Assert.Equal(["Dogs", "Doses"], Titles(new Selection { First = 2, After = cursor }).Names);
        Assert.Equal(["Ants"], Titles(new Selection { Last = 2, Before = cursor }).Names);
    }

    [Fact]
    public void Outlives_its_own_entry()
    {
        var cursor = Titles(new Selection { First = 2 }).Page.Cursor(1);
        _library.Hide(_episodes[1]);
        var (page, names) = Titles(new Selection { First = 1, After = cursor });

        Assert.Equal(["Doses"], names);
        Assert.True(page.HasPreviousPage);
        Assert.True(page.HasNextPage);
        Assert.Equal(3, page.TotalCount);
    }

    [Fact]
    public void Stays_between_its_neighbours_when_its_entry_moves()
    {
        var cursor = Titles(new Selection { First = 2 }).Page.Cursor(1);
        _library.Show(_episodes[1].In(Locale.En, null, ("title", "Zebras")));

        Assert.Equal(["Doses", "Eyes", "Zebras"], Titles(new Selection { First = 9, After = cursor }).Names);
    }

    [Fact]
    public void At_the_end_leads_to_an_empty_page()
    {
        var cursor = Titles(new Selection { Last = 1 }).Page.Cursor(0);
        var (page, names) = Titles(new Selection { First = 5, After = cursor });

        Assert.Empty(names);
        Assert.False(page.HasNextPage);
        Assert.True(page.HasPreviousPage);
    }

    [Fact]
    public void Is_refused_for_another_order_language_or_type()
    {
        var cursor = Titles(new Selection { First = 1 }).Page.Cursor(0);
        var graph = _library.Graph;

        Refused(() => graph.Select(Library.Podcast, new Selection { After = cursor }, Locale.En));
        Refused(() => graph.Select(Library.Podcast, new Selection { After = cursor, Order = [ByTitle[0] with { Descending = true }] }, Locale.En));
        Refused(() => graph.Select(Library.Podcast, new Selection { Before = cursor, Order = [.. ByTitle, .. ByTitle] }, Locale.En));
        Refused(() => graph.Select(Library.Podcast, new Selection { After = cursor, Order = ByTitle }, Locale.Es));
        Refused(() => graph.Select(Library.Therapy, new Selection { After = graph.Select(Library.Podcast, new Selection(), Locale.En).Cursor(0) }, Locale.En));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Is_refused_when_it_is_none_of_ours(string text) =>
        Refused(() => _library.Graph.Select(Library.Podcast, new Selection { After = text }, Locale.En));

    [Fact]
    public void Is_refused_when_it_was_cut_short()
    {
        var whole = Convert.FromBase64String(Titles(new Selection { First = 1 }).Page.Cursor(0));

        Refused(() => Titles(new Selection { After = Convert.ToBase64String(whole[..20]) }));
    }

    [Fact]
    public void Is_the_same_in_every_process()
    {
        var text = _library.Graph.Select(Library.Podcast, new Selection(), Locale.En).Cursor(0);

        Assert.Equal("J6cj1ik4tGgAAAAAAABAAIAAAAAAAAAC", text);
    }

    private static void Refused(Action select) => Assert.NotEmpty(Assert.Throws<BadCursorException>(select).Message);

    private (Page Page, string[] Names) Titles(Selection selection)
    {
        var page = _library.Graph.Select(Library.Podcast, selection with { Order = ByTitle }, Locale.En);
        return (page, [.. page.Nodes.Select(n => Library.Text(n.Values(Locale.En).Json(Library.Podcast["title"])).Trim('"'))]);
    }
}

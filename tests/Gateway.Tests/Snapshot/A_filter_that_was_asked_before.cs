using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class A_filter_that_was_asked_before
{
    private static readonly Field Studio = Library.Podcast["studio"];
    private static readonly Field Episode = Library.Podcast["episode"];
    private static readonly Field Title = Library.Podcast["title"];

    private readonly Library _library = new();
    private readonly List<Entry> _all = [];
    private readonly Entry _therapy;
    private readonly Entry _ants;
    private readonly Entry _bees;
    private readonly Entry _cells;

    public A_filter_that_was_asked_before()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _ants = New("Ants", "North", 1);
        _bees = New("Bees", "South", 3);
        _cells = New("Cells", "South", 5);
        _library.Show(_therapy, _ants, _bees, _cells);
        AskAll();
    }

    [Fact]
    public void Knows_a_value_that_nobody_had()
    {
        _library.Show(_bees.With(("studio", "Nowhere"), ("episode", 2)));

        Assert.Equal([_bees], Found(Studio, Comparison.Equal, "Nowhere"));
        Assert.Equal([_cells], Found(Studio, Comparison.Equal, "South"));
        Assert.Equal([_ants, _bees], Found(Studio, Comparison.StartsWith, "No"));
        Assert.Equal([_ants, _cells], Found(Studio, Comparison.NotEqual, "Nowhere"));
        Assert.Equal([_ants, _bees], Found(Episode, Comparison.Less, 3L));
        Assert.Equal([_cells], Found(Episode, Comparison.Greater, 2L));
    }

    [Fact]
    public void Knows_that_a_value_is_gone()
    {
        _library.Show(_bees.With(("episode", null)));

        Assert.Equal([_bees], Found(Episode, Comparison.Equal, null));
        Assert.Equal([_ants, _bees], Found(Episode, Comparison.In, null, 1L));
        Assert.Equal([_cells], Found(Episode, Comparison.Greater, 1L));
        Assert.Equal([_ants, _bees], Found(Episode, Comparison.NotGreater, 1L));
    }

    [Fact]
    public void Knows_an_entry_that_came()
    {
        var doses = New("Doses", "South", 4);
        _library.Show(doses);

        Assert.Equal([_bees, _cells, doses], Found(Studio, Comparison.Equal, "South"));
        Assert.Equal([_cells, doses], Found(Episode, Comparison.GreaterOrEqual, 4L));
    }

    [Fact]
    public void Does_not_find_what_is_gone_or_recalled_and_finds_it_when_it_is_back()
    {
        _bees.IsRecalled = true;
        _library.Show(_bees).Hide(_ants);
        Assert.Equal([_cells], Found(Episode, Comparison.NotEqual, 7L));
        AskAll();
        _bees.IsRecalled = false;
        _library.Show(_ants, _bees);

        Assert.Equal([_ants, _bees, _cells], Found(Episode, Comparison.NotEqual, 7L));
        Assert.Equal([_bees, _cells], Found(Studio, Comparison.Equal, "South"));
    }

    [Fact]
    public void Reads_each_language_on_its_own()
    {
        _library.Show(_bees.In(Locale.Es, "abejas", ("title", "Abejas")));

        Assert.Equal([_bees], Found(Title, Comparison.StartsWith, "Bees"));
        Assert.Equal([_bees], Found(Locale.Es, Title, Comparison.Equal, "Abejas"));
        Assert.Equal([_ants, _cells], Found(Locale.Es, Title, Comparison.NotEqual, "Abejas"));
        Assert.Empty(Found(Title, Comparison.Contains, "beja"));
    }

    [Fact]
    public void Follows_a_link_to_another_target_and_to_one_that_changed()
    {
        var other = _library.NewTherapy("Other");
        _library.Show(other, _bees.With(("therapy", other.Id.ToString())));
        Assert.Equal([_bees], Found(OfTherapy("Other")));
        _library.Show(_therapy.With(("genericName", "Other")));
        Assert.Equal([_ants, _bees, _cells], Found(OfTherapy("Other")));
        other.IsRecalled = true;
        _library.Show(other);

        Assert.Equal([_ants, _cells], Found(OfTherapy("Other")));
    }

    [Fact]
    public void Tells_two_graphs_apart_that_come_from_one()
    {
        var before = _library.Graph;
        _library.Show(_bees.With(("studio", "East")));
        var next = before.With(9, Entry.Noon, [New("Doses", "East", 9).State()], [_ants.Id]);

        Assert.Equal([_bees], Found(Studio, Comparison.Equal, "East"));
        Assert.Equal(["Doses"], Titles(next, Studio, "East"));
        Assert.Equal(["Bees", "Cells"], Titles(next, Studio, "South"));
        Assert.Empty(Titles(next, Studio, "North"));
        Assert.Empty(Titles(before, Studio, "East"));
    }

    [Fact]
    public void Stays_right_however_many_values_come_and_go()
    {
        for (var i = 1; i <= 40; i++)
        {
            _library.Show(_bees.With(("studio", $"Studio {i}"), ("episode", i * 100)));
            Assert.Equal([_bees], Found(Studio, Comparison.Equal, $"Studio {i}"));
            Assert.Equal([_bees], Found(Episode, Comparison.Greater, (i * 100L) - 1));
        }
        Assert.Empty(Found(Studio, Comparison.Equal, "Studio 39"));
        Assert.Equal([_ants, _bees, _cells], Found(Studio, Comparison.In, "North", "South", "Studio 40"));
    }

    private Entry New(string title, string studio, int episode)
    {
        _all.Add(_library.NewPodcast(title, _therapy).With(("studio", studio), ("episode", episode)));
        return _all[^1];
    }

    /// <summary>So that whatever a graph keeps of these fields is there before it changes.</summary>
    private void AskAll()
    {
        foreach (var asked in Locales.All)
            foreach (var field in new[] { Studio, Episode, Title }) Found(asked, field, Comparison.Equal, null);
        Found(OfTherapy("Other"));
    }

    private static Filter.Linked OfTherapy(string name) =>
        new(Library.Podcast["therapy"], new Filter.Compare(new Scalar.Of(Library.Therapy["genericName"]), Comparison.Equal, [name]));

    private Entry[] Found(Field field, Comparison by, params object?[]? with) => Found(Locale.En, field, by, with);

    private Entry[] Found(Locale asked, Field field, Comparison by, params object?[]? with) =>
        Found(new Filter.Compare(new Scalar.Of(field), by, with ?? [null]), asked);

    private Entry[] Found(Filter filter, Locale asked = Locale.En)
    {
        var page = _library.Graph.Select(Library.Podcast, new Selection { Where = filter }, asked);
        Assert.Equal(page.Nodes.Count, page.TotalCount);
        return [.. page.Nodes.Select(n => _all.Single(e => e.Id == n.Id))];
    }

    private static string[] Titles(ContentGraph graph, Field field, string value) =>
        [.. graph.Select(Library.Podcast, new Selection { Where = new Filter.Compare(new Scalar.Of(field), Comparison.Equal, [value]) }, Locale.En)
            .Nodes.Select(n => Library.Text(n.Values(Locale.En).Json(Title)).Trim('"'))];
}

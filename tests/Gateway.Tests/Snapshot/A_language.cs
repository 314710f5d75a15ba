using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class A_language
{
    private readonly Library _library = new();
    private readonly Entry _therapy;
    private readonly Entry _both;
    private readonly Entry _english;
    private readonly Entry _spanish;

    public A_language()
    {
        _therapy = _library.NewTherapy("Nivolumab");
        _both = _library.NewPodcast("Both", _therapy).In(Locale.Es, "ambos", ("title", "Ambos"), ("transcript", "Palabras"));
        _english = _library.NewPodcast("English", _therapy);
        _spanish = _library.New(Library.Podcast).With(("studio", "Estudio"), ("audience", "PATIENT"), ("therapy", _therapy.Id.ToString()))
            .In(Locale.Es, "solo", ("title", "Solo"), ("transcript", "Palabras"));
        _library.Show(_therapy, _both, _english, _spanish);
    }

    [Fact]
    public void Is_served_as_asked_else_the_default_else_the_first_there_is()
    {
        Assert.Equal([Locale.Es, Locale.En, Locale.Es], Served(Locale.Es));
        Assert.Equal([Locale.En, Locale.En, Locale.Es], Served(Locale.En));
        Assert.Equal(["\"Ambos\"", "\"English\"", "\"Solo\""], new[] { _both, _english, _spanish }.Select(e => _library.Value(e, "title", Locale.Es)));
        Assert.Equal([Locale.En, Locale.Es], _library.Node(_both).Locales);
        Assert.Equal([Locale.Es], _library.Node(_spanish).Locales);

        Locale[] Served(Locale asked) => [.. new[] { _both, _english, _spanish }.Select(e => _library.Node(e).Served(asked))];
    }

    [Fact]
    public void Falls_back_for_the_whole_entry_and_never_for_one_field()
    {
        _library.Show(_both.In(Locale.En, null, ("motto", "Only here")));

        Assert.Equal("", _library.Value(_both, "motto", Locale.Es));
    }

    [Fact]
    public void Says_the_truth_about_a_translation()
    {
        _both.Translation = TranslationState.Lags;
        _both.Revision = 4;
        _library.Show(_both);

        Assert.Equal((TranslationState.Lags, 4), _library.Node(_both).Translation(Locale.Es));
        Assert.Equal((TranslationState.Missing, 1), _library.Node(_english).Translation(Locale.Es));
        Assert.Equal((TranslationState.Missing, 1), _library.Node(_spanish).Translation(Locale.En));
        Assert.Equal((TranslationState.Current, 1), _library.Node(_english).Translation(Locale.En));
    }

    [Fact]
    public void Misses_nothing_where_there_are_no_words_to_translate()
    {
        var source = _library.New(Library.Source)
            .With(("title", "A paper"), ("kind", "GUIDELINE"), ("tier", "A"), ("url", "https://example.org/")).In(Locale.En, "a-paper");
        _library.Show(source);

        Assert.Equal(TranslationState.Current, _library.Node(source).Translation(Locale.Es).State);
    }

    [Fact]
    public void Has_its_own_slugs_then_the_default_ones_then_old_ones()
    {
        _both.OldSlugs[Locale.Es] = ["los-dos", "english"];
        _both.OldSlugs[Locale.En] = ["the-two"];
        _library.Show(_both);
        var graph = _library.Graph;

        Assert.Equal(_both.Id, graph.BySlug(Library.Podcast, "ambos", Locale.Es)!.Id);
        Assert.Equal(_both.Id, graph.BySlug(Library.Podcast, "both", Locale.Es)!.Id);
        Assert.Equal(_both.Id, graph.BySlug(Library.Podcast, "los-dos", Locale.Es)!.Id);
        Assert.Equal(_both.Id, graph.BySlug(Library.Podcast, "the-two", Locale.Es)!.Id);
        Assert.Equal(_english.Id, graph.BySlug(Library.Podcast, "english", Locale.Es)!.Id);
        Assert.Null(graph.BySlug(Library.Podcast, "ambos", Locale.En));
        Assert.Null(graph.BySlug(Library.Therapy, "both", Locale.En));
        Assert.Null(graph.BySlug(Library.Podcast, "Both", Locale.En));
    }

    [Fact]
    public void Decides_what_filters_and_orders_read()
    {
        var titles = new Selection { Order = [new Ordering([], new Scalar.Of(Library.Podcast["title"]), false)] };
        var slug = new Selection { Where = new Filter.Compare(new Scalar.System(SystemScalar.Slug), Comparison.Equal, ["both"]) };

        Assert.Equal([_both.Id, _english.Id, _spanish.Id], _library.Graph.Select(Library.Podcast, titles, Locale.Es).Nodes.Select(n => n.Id));
        Assert.Equal(1, _library.Graph.Select(Library.Podcast, slug, Locale.En).TotalCount);
        Assert.Equal(0, _library.Graph.Select(Library.Podcast, slug, Locale.Es).TotalCount);
    }
}

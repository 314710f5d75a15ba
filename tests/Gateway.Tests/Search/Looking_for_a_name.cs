using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class Looking_for_a_name
{
    private readonly Shelf _shelf = new();

    [Fact]
    public async Task Finds_a_drug_by_its_brand_and_then_what_calls_it_otherwise()
    {
        _shelf.Post("Pembrolizumab at home", "Nothing of its brand.");
        _shelf.Therapy("pembrolizumab", "Keytruda");
        _shelf.Therapy("nivolumab", "Opdivo");

        Assert.Equal(["pembrolizumab", "pembrolizumab-at-home"], await _shelf.SlugsAsync("keytruda"));
        Assert.Equal(["pembrolizumab-at-home"], (await _shelf.SlugsAsync("keytruda at home"))[..1]);
    }

    [Theory]
    [InlineData("MK-3475")]
    [InlineData("mk3475")]
    [InlineData("MK 3475")]
    [InlineData("mk‑3475")]
    public async Task Finds_a_code_name_however_it_is_joined(string typed)
    {
        _shelf.Therapy("pembrolizumab", "MK-3475");
        _shelf.Therapy("nivolumab", "BMS-936558");

        Assert.Equal(["pembrolizumab"], await _shelf.SlugsAsync(typed));
    }

    [Fact]
    public async Task Takes_several_words_for_one_name()
    {
        var lung = _shelf.Library.New(Library.Catalog["CancerType"])
            .In(Locale.En, "lung", ("name", "Non-small cell lung cancer"), ("otherNames", new System.Text.Json.Nodes.JsonArray("NSCLC")));
        _shelf.Library.Show(lung);
        _shelf.Post("News of NSCLC");

        Assert.Equal(["lung", "news-of-nsclc"], await _shelf.SlugsAsync("non-small cell lung cancer"));
    }

    [Fact]
    public async Task Does_not_take_words_that_a_page_is_found_by_for_each_other()
    {
        var page = _shelf.Library.New(Library.Topic)
            .In(Locale.En, "digestion", ("title", "Digestion"), ("synonyms", new System.Text.Json.Nodes.JsonArray("diarrhea", "pancreatitis")));
        _shelf.Library.Show(page);
        _shelf.Post("Pancreatitis");

        Assert.Equal(["digestion"], await _shelf.SlugsAsync("diarrhea"));
        Assert.Equal(["pancreatitis", "digestion"], await _shelf.SlugsAsync("pancreatitis"));
    }

    [Theory]
    [InlineData("key", "Keytruda")]
    [InlineData("KEYT", "Keytruda")]
    [InlineData("pem", "pembrolizumab")]
    [InlineData("mk-3", "MK-3475")]
    [InlineData("mk3", "MK-3475")]
    public async Task By_its_beginning_tells_the_name_that_begins_so(string typed, string name)
    {
        var drug = _shelf.Therapy("pembrolizumab", "Keytruda", "MK-3475");
        _shelf.Therapy("nivolumab");

        Assert.Equal((name, drug.Id), Only(await SuggestAsync(typed)));
    }

    [Fact]
    public async Task By_its_beginning_puts_names_before_later_words_of_names()
    {
        _shelf.Post("About cells");
        _shelf.Post("Cells");
        _shelf.Post("Cell by cell");

        Assert.Equal(["Cell by cell", "Cells", "About cells"], (await SuggestAsync("cel")).Select(s => s.Text));
    }

    [Fact]
    public async Task By_its_beginning_forgives_a_slip_of_the_pen_where_nothing_begins_so()
    {
        var drug = _shelf.Therapy("pembrolizumab");

        Assert.Equal(("pembrolizumab", drug.Id), Only(await SuggestAsync("pembrolisum")));
        Assert.Empty(await SuggestAsync("qqqqqq"));
        Assert.Empty(await SuggestAsync(" -- "));
    }

    [Fact]
    public async Task By_its_beginning_goes_by_type_and_by_the_language_served()
    {
        _shelf.Therapy("fevertam");
        _shelf.Post("Fever", titleEs: "Fiebre");
        _shelf.Post("Feverfew");

        Assert.Equal(["Fever", "Feverfew", "fevertam"], (await SuggestAsync("fev")).Select(s => s.Text));
        Assert.Equal(["Feverfew", "fevertam"], (await SuggestAsync("fev", Locale.Es)).Select(s => s.Text));
        Assert.Equal(["fevertam"], (await SuggestAsync("fev", Locale.En, Library.Therapy)).Select(s => s.Text));
    }

    private async Task<IReadOnlyList<Suggestion>> SuggestAsync(string prefix, Locale locale = Locale.En, params ContentType[] types) =>
        (await Shelf.IndexAsync(_shelf.Library.Graph)).Suggest(new SuggestWish { Prefix = prefix, Locale = locale, Types = types });

    private static (string, Guid) Only(IReadOnlyList<Suggestion> suggestions) => (Assert.Single(suggestions).Text, suggestions[0].Node.Id);
}

using Immunotherapy.Gateway.Tests.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class Looking_for_words
{
    private readonly Shelf _shelf = new();

    [Theory]
    [InlineData("pembrolizumb")]
    [InlineData("pembrolizumba")]
    [InlineData("PEMBROLISUMAB")]
    public async Task Forgives_a_slip_of_the_pen_and_says_so(string typed)
    {
        _shelf.Therapy("pembrolizumab");
        _shelf.Therapy("nivolumab");

        var page = await _shelf.FindAsync(typed);

        Assert.Equal(["pembrolizumab"], Shelf.Slugs(page));
        var correction = Assert.Single(page.Corrections);
        Assert.Equal((typed.ToLowerInvariant(), "pembrolizumab"), (correction.Typed.ToLowerInvariant(), Assert.Single(correction.Taken)));
    }

    [Fact]
    public async Task Never_takes_one_drug_that_is_known_for_another()
    {
        _shelf.Therapy("cetuximab");
        _shelf.Therapy("rituximab");

        var page = await _shelf.FindAsync("rituximab");

        Assert.Equal(["rituximab"], Shelf.Slugs(page));
        Assert.Empty(page.Corrections);
    }

    [Fact]
    public async Task Never_guesses_at_a_code()
    {
        var melanoma = _shelf.Library.New(Library.Catalog["CancerType"]).In(Locale.En, "melanoma", ("name", "Melanoma"))
            .With(("codes", new System.Text.Json.Nodes.JsonArray(Library.Code("NCIT", "C3510", "Cutaneous Melanoma"))));
        _shelf.Library.Show(melanoma);

        Assert.Equal(["melanoma"], await _shelf.SlugsAsync("C3510"));
        Assert.Equal(["melanoma"], await _shelf.SlugsAsync("c3510"));
        Assert.Empty(await _shelf.SlugsAsync("C3511"));
    }

    [Theory]
    [InlineData("cáncer")]
    [InlineData("cancer")]
    [InlineData("CÁNCER")]
    [InlineData("ca\u0301ncer")]
    public async Task Takes_accents_as_they_come(string typed)
    {
        _shelf.Post("One", titleEs: "Vivir con cáncer");

        Assert.Equal(["one"], await _shelf.SlugsAsync(typed, Locale.Es));
    }

    [Fact]
    public async Task Puts_the_word_with_its_accent_before_the_one_without()
    {
        _shelf.Post("Without", titleEs: "La papa");
        _shelf.Post("With", titleEs: "El papá");

        Assert.Equal(["with", "without"], await _shelf.SlugsAsync("papá", Locale.Es));
        Assert.Equal(2, (await _shelf.SlugsAsync("papa", Locale.Es)).Length);
    }

    [Theory]
    [InlineData("inmunoterapias", "La inmunoterapia")]
    [InlineData("tumor", "Los tumores")]
    [InlineData("reaccion", "Las reacciones")]
    [InlineData("efecto secundario", "Efectos secundarios")]
    [InlineData("células", "La celula")]
    public async Task Finds_other_forms_of_a_Spanish_word(string typed, string title)
    {
        _shelf.Post("One", titleEs: title);
        _shelf.Post("Other", titleEs: "Otra cosa");

        Assert.Equal(["one"], await _shelf.SlugsAsync(typed, Locale.Es));
    }

    [Theory]
    [InlineData("vaccine", "Vaccines")]
    [InlineData("treated", "Treating a cold")]
    [InlineData("hodgkins", "Hodgkin's lymphoma")]
    [InlineData("Hodgkin's", "The Hodgkin lymphoma")]
    public async Task Finds_other_forms_of_an_English_word(string typed, string title)
    {
        var post = _shelf.Post(title);
        _shelf.Post("Something else");

        Assert.Equal([(string)post.Texts[Locale.En]["slug"]!], await _shelf.SlugsAsync(typed));
    }

    [Theory]
    [InlineData("th", "thyroid")]
    [InlineData("iv", "ivory", "by-drip")]
    [InlineData("dr", "by-drip")]
    [InlineData("me", "thyroid")]
    [InlineData("side ef", "thyroid")]
    public async Task Takes_one_or_two_letters_alone_for_the_beginning_of_what_is_called_so(string typed, params string[] slugs)
    {
        _shelf.Post("Thyroid", "Medicines have side effects.");
        _shelf.Post("By drip", "Given IV, into the thigh too.");
        _shelf.Post("Ivory", "The thymus, and one dress.");
        _shelf.Post("Efforts");

        var page = await _shelf.FindAsync(typed, isUnfinished: true);

        Assert.Equal(slugs, Shelf.Slugs(page));
    }

    [Fact]
    public async Task Puts_what_is_called_so_before_what_speaks_of_it()
    {
        _shelf.Post("A long look at one thing", "Melanoma, melanoma and once more melanoma: all about melanoma.");
        _shelf.Post("What melanoma is", "A short text.");
        _shelf.Post("Melanoma", "A short text.");

        Assert.Equal(["melanoma", "what-melanoma-is", "a-long-look-at-one-thing"], await _shelf.SlugsAsync("melanoma"));
    }

    [Theory]
    [InlineData("What are the side effects of nivolumab?")]
    [InlineData("nivolumab AND (\"side effects\")")]
    public async Task Takes_a_whole_question(string question)
    {
        _shelf.Post("Side effects", "What nivolumab can do.");
        _shelf.Post("Costs", "What insurance pays.");

        Assert.Equal(["side-effects"], await _shelf.SlugsAsync(question));
    }

    [Fact]
    public async Task Wants_both_of_two_words_and_most_of_many()
    {
        _shelf.Post("Both", "Rash and fever.");
        _shelf.Post("Half", "Rash alone.");

        Assert.Equal(["both"], await _shelf.SlugsAsync("rash fever"));
        Assert.Equal(["both"], await _shelf.SlugsAsync("rash fever itching both"));
    }

    [Fact]
    public async Task Reads_the_language_that_is_served()
    {
        _shelf.Post("Fever", titleEs: "Fiebre");
        _shelf.Post("Fever alone");

        Assert.Equal(["fever-alone"], await _shelf.SlugsAsync("fever", Locale.Es));
        Assert.Equal(["fever"], await _shelf.SlugsAsync("fiebre", Locale.Es));
        Assert.Empty(await _shelf.SlugsAsync("fiebre"));
    }
}

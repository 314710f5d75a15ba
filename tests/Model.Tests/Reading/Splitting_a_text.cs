using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Reading;

namespace Immunotherapy.Model.Tests.Reading;

public sealed class Splitting_a_text
{
    [Theory]
    [InlineData("Ask Dr. Gomez. Then call.", 2)]
    [InlineData("Ask Dr. G: she knows. Then call.", 2)]
    [InlineData("It is sold in the U.S. Ask first.", 1)]
    [InlineData("Some drugs (e.g. Opdivo) help. Others do not.", 2)]
    [InlineData("A fever of 100.4 °F is high. Call.", 2)]
    [InlineData("Read www.example.org/a.Page or https://example.org/b?c=D.E first. Call.", 2)]
    [InlineData("¿Tiene fiebre? ¡Llame! Diga su nombre.", 3)]
    [InlineData("Se usa en EE. UU. Pregunte a la Dra. López.", 1)]
    [InlineData("Hay signos (p. ej. Fiebre). Avise.", 2)]
    [InlineData("“Call us.” That is all.", 2)]
    [InlineData("He said “Stop!” and left.", 1)]
    [InlineData("Wait… There is more.", 2)]
    [InlineData("Jimmy E. Carter told it in 2015. It was news.", 2)]
    public void Into_sentences_stops_at_true_ends_only(string text, int sentences) => Assert.Equal(sentences, Prose.Sentences(text).Count);

    [Fact]
    public void Leaves_headings_out_and_takes_each_item_for_a_sentence() => Assert.Equal(
        ["Call if you have:", "a high fever", "a cough that gets worse", "Then wait for us.", "Do not drive."],
        Prose.Sentences("# When to call\n\nCall if you have:\n\n- a **high** fever\n- a cough\n  that gets worse\n\n## Then\n\n1. Then wait for us. Do not drive.\n"));

    [Fact]
    public void Reads_links_by_their_words() =>
        Assert.Equal(["See the melanoma page now."], Prose.Sentences("See the [melanoma page](https://example.org/a.b) ![a picture](x.png)now."));

    [Theory]
    [InlineData("non-self T-cell anti-PD-1", "non-self|T-cell|anti-PD-1")]
    [InlineData("and/or", "and|or")]
    [InlineData("it's the patient’s", "it's|the|patient’s")]
    [InlineData("38 °C, 2015–2016, 100.4 °F", "C|F")]
    [InlineData("PD-L1 CD19 4-1BB", "PD-L1|CD19|4-1BB")]
    [InlineData("¿cuándo? «ya»", "cuándo|ya")]
    public void Into_words_keeps_hyphens_and_leaves_numbers_out(string text, string words) => Assert.Equal(words.Split('|'), Words.Of(text));

    [Theory]
    [InlineData("medi\u00adcine")]
    [InlineData("medi\u200bcine")]
    [InlineData("\ufeffmedicine")]
    public void Does_not_see_what_nobody_sees(string text) => Assert.Equal(["medicine"], Prose.Sentences(text));

    [Fact]
    public void Takes_accents_of_two_signs_for_one_letter_and_hard_spaces_for_spaces() =>
        Assert.Equal(Counting.Count("El pa\u00eds oy\u00f3", Locale.Es), Counting.Count("El\u00a0pai\u0301s oyo\u0301", Locale.Es));

    [Fact]
    public void Holds_names_out_longest_first_with_their_plurals()
    {
        var names = new HeldOutNames(["pembrolizumab", "T cell", "T cell receptor", "axicabtagene ciloleucel"]);

        Assert.Equal(["and", "help", "cell"], names.Without(Words.Of("Pembrolizumab, T cell receptors and axicabtagene ciloleucel help T cells cell")));
    }

    [Fact]
    public void Counts_no_sentence_that_is_all_names() =>
        Assert.Equal(2, Counting.Count(["Opdivo", "It helps.", "Call us."], Locale.En, new HeldOutNames(["opdivo"])).Sentences);
}

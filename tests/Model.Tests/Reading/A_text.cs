using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Reading;

namespace Immunotherapy.Model.Tests.Reading;

public sealed class A_text
{
    private const string EasyEnglish =
        "Your immune system helps you fight germs. It can also fight cancer. Some drugs help it work better. Ask your care team what to expect.";

    private const string HardEnglish =
        "Immunotherapy may cause inflammation in healthy organs. Report persistent diarrhea, breathing difficulty, or confusion immediately.";

    private const string FirstSpanish =
        "El sistema inmunitario protege el cuerpo. La inmunoterapia ayuda a combatir el cáncer. Hable con su equipo médico.";

    private const string SecondSpanish = "Llame a su médico si tiene fiebre alta. También avise si le falta el aire.";

    private const string ThirdSpanish =
        "Los inhibidores de puntos de control inmunitario pueden provocar inflamación en órganos sanos, por ejemplo neumonitis o colitis.";

    [Theory]
    [InlineData(EasyEnglish, 25, 4, 31, 106, 0)]
    [InlineData(HardEnglish, 15, 2, 41, 113, 7)]
    public void In_English_is_counted(string text, int words, int sentences, int syllables, int letters, int longWords) =>
        Assert.Equal(new TextCounts(words, sentences, syllables, letters, longWords), Counting.Count(text, Locale.En));

    [Theory]
    [InlineData(FirstSpanish, 18, 3, 42, 94)]
    [InlineData(SecondSpanish, 15, 2, 26, 58)]
    [InlineData(ThirdSpanish, 18, 1, 44, 109)]
    public void In_Spanish_is_counted(string text, int words, int sentences, int syllables, int letters)
    {
        var counts = Counting.Count(text, Locale.Es);

        Assert.Equal((words, sentences, syllables, letters), (counts.Words, counts.Sentences, counts.Syllables, counts.Letters));
    }

    // The last two are Moby-Dick's first paragraph and Kipling's If, by their published counts.
    [Theory]
    [InlineData(25, 4, 31, 106, 0, 95.5873, 1.4795, 3.1291, 4.3952)]
    [InlineData(15, 2, 41, 113, 7, -32.0175, 19.5883, 13.8167, 24.5493)]
    [InlineData(201, 8, 304, 884, 23, 53.3809, 12.0555, 12.8155, 8.8822)]
    [InlineData(292, 1, 338, 1125, 6, -187.4724, 111.9489, 17.1224, 6.7527)]
    public void In_English_is_scored_by_the_published_formulas_and_never_clamped(
        int words, int sentences, int syllables, int letters, int longWords, double ease, double grade, double smog, double colemanLiau)
    {
        var counts = new TextCounts(words, sentences, syllables, letters, longWords);

        Assert.Equal(ease, Formulas.FleschReadingEase(counts), 4);
        Assert.Equal(grade, Formulas.FleschKincaidGrade(counts), 4);
        Assert.Equal(smog, Formulas.Smog(counts), 4);
        Assert.Equal(colemanLiau, Formulas.ColemanLiau(counts), 4);
    }

    [Theory]
    [InlineData(FirstSpanish, 60.72, 55.4683, "normal", 42.4444)]
    [InlineData(SecondSpanish, 95.19, 91.3483, "muy fácil", 55.0683)]
    [InlineData(ThirdSpanish, 41.8133, 36.5461, "muy difícil", 30.1611)]
    public void In_Spanish_is_scored_by_the_published_formulas(string text, double huerta, double szigriszt, string band, double polini)
    {
        var counts = Counting.Count(text, Locale.Es);

        Assert.Equal(huerta, Formulas.FernandezHuerta(counts), 4);
        Assert.Equal(szigriszt, Formulas.SzigrisztPazos(counts), 4);
        Assert.Equal(band, Inflesz.BandOf(Formulas.SzigrisztPazos(counts)).Label());
        Assert.Equal(polini, Formulas.GutierrezDePolini(counts), 4);
    }

    [Fact]
    public void Takes_years_of_school_by_Crawford() =>
        Assert.Equal(-0.205 * 100 * 3 / 18 + 0.049 * 100 * 42 / 18 - 3.407, Formulas.Crawford(Counting.Count(FirstSpanish, Locale.Es)), 10);

    [Theory]
    [InlineData(39.99, InfleszBand.VeryHard)]
    [InlineData(40, InfleszBand.SomewhatHard)]
    [InlineData(55, InfleszBand.Normal)]
    [InlineData(65, InfleszBand.FairlyEasy)]
    [InlineData(80, InfleszBand.VeryEasy)]
    [InlineData(111.9, InfleszBand.VeryEasy)]
    public void Falls_into_the_band_that_begins_at_its_score(double score, InfleszBand band) => Assert.Equal(band, Inflesz.BandOf(score));

    [Fact]
    public void Of_few_words_is_marked() =>
        Assert.True(ReadingScore.Of(Prose.Sentences(EasyEnglish), Locale.En, HeldOutNames.None)!.IsLowConfidence);

    [Fact]
    public void Of_enough_words_is_not_marked() =>
        Assert.False(ReadingScore.Of(Enumerable.Repeat(Prose.Sentences(EasyEnglish), 4).SelectMany(s => s), Locale.En, HeldOutNames.None)!.IsLowConfidence);

    [Fact]
    public void Without_full_stops_is_marked_and_scored_all_the_same()
    {
        var verse = ReadingScore.Of(new TextCounts(292, 1, 338, 1125, 6), Locale.En)!;

        Assert.True(verse.HasEndlessSentences);
        Assert.True(verse.IsTooHard);
        Assert.Equal(111.9489, verse.Value, 4);
    }

    [Fact]
    public void Of_no_words_has_no_score() => Assert.Null(ReadingScore.Of(["38.5", "—"], Locale.En, HeldOutNames.None));
}

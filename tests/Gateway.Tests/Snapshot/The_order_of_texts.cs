using System.Text;
using Immunotherapy.Gateway.Snapshot.Selecting;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Snapshot;

public sealed class The_order_of_texts
{
    [Theory]
    [InlineData("", "a")]
    [InlineData("a", "B")]
    [InlineData("a", "ab")]
    [InlineData("a b", "ab")]
    [InlineData("-", "!")]
    [InlineData("9", "a")]
    [InlineData("10", "9")]
    [InlineData("resume", "résumé")]
    [InlineData("résumé", "resumes")]
    [InlineData("Zürich", "Zypern")]
    [InlineData("polish", "Polish")]
    [InlineData("Polish", "polishes")]
    [InlineData("aB", "Ab")]
    [InlineData("éa", "Éa")]
    [InlineData("straße", "strasst")]
    [InlineData("strasse", "straße")]
    [InlineData("cœliac", "coeliacs")]
    [InlineData("z", "α")]
    [InlineData("α", "β")]
    [InlineData("z", "日本")]
    [InlineData("日本", "😀")]
    [InlineData("łódź", "lodzy")]
    public void Goes_by_letters_then_accents_then_case(string first, string second)
    {
        foreach (var locale in Locales.All)
        {
            Assert.True(Compare(first, second, locale) < 0, locale.Tag());
            Assert.True(Compare(second, first, locale) > 0, locale.Tag());
        }
    }

    [Fact]
    public void Has_eñe_after_n_in_Spanish_and_as_an_accented_n_in_English()
    {
        string[] words = ["ñandú", "nz", "nada", "Ñu", "oso"];

        Assert.Equal(["nada", "nz", "ñandú", "Ñu", "oso"], Sorted(Locale.Es));
        Assert.Equal(["nada", "ñandú", "Ñu", "nz", "oso"], Sorted(Locale.En));

        string[] Sorted(Locale locale) => [.. words.Order(Comparer<string>.Create((a, b) => Compare(a, b, locale)))];
    }

    [Fact]
    public void Takes_a_letter_and_its_mark_for_the_accented_letter()
    {
        Assert.Equal(0, Compare("café", "cafe\u0301", Locale.En));
        Assert.Equal(0, Compare("niño", "nin\u0303o", Locale.Es));
    }

    [Theory, InlineData(300), InlineData(249), InlineData(250), InlineData(251), InlineData(500)]
    public void Looks_at_case_however_far_on_it_is(int length)
    {
        var same = new string('a', length);

        Assert.True(Compare(same + "ab", same + "aB", Locale.En) < 0);
        Assert.True(Compare(same + "aB", same + "Ab", Locale.En) < 0);
        Assert.True(Compare(same + "Ab", "A" + same[1..] + "ab", Locale.En) < 0);
    }

    [Fact]
    public void Gives_every_letter_of_the_table_its_own_place()
    {
        var letters = Enumerable.Range(0x20, 0x180 - 0x20).Where(c => c is < 0x7F or > 0xA0).Select(c => ((char)c).ToString()).ToArray();

        Assert.Empty(letters.GroupBy(l => Convert.ToHexString(Key(l, Locale.En))).Where(g => g.Count() > 1).Select(g => string.Concat(g)));
    }

    private static int Compare(string first, string second, Locale locale) => Key(first, locale).AsSpan().SequenceCompareTo(Key(second, locale));

    private static byte[] Key(string text, Locale locale)
    {
        var writer = new KeyWriter();
        Collation.Write(Encoding.UTF8.GetBytes(text), locale, writer);
        return writer.Written.ToArray();
    }
}

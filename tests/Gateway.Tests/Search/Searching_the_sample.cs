using Immunotherapy.Gateway.Tests.Whole;

namespace Immunotherapy.Gateway.Tests.Search;

public sealed class Searching_the_sample(SampleGateway sample) : IClassFixture<SampleGateway>
{
    [Theory]
    [InlineData("keytruda", "EN", "pembrolizumab")]
    [InlineData("pembrolizumb", "EN", "pembrolizumab")]
    [InlineData("C43.9", "EN", "Melanoma (skin)")]
    [InlineData("melanoma cutaneous", "EN", "Melanoma (skin)")]
    [InlineData("what are the side effects of immunotherapy?", "EN", "Side effects of immunotherapy")]
    [InlineData("celulas t", "ES", "célula T")]
    [InlineData("vacunas contra el cancer", "ES", "vacuna contra el cáncer")]
    public async Task Shows_first_what_was_meant(string typed, string locale, string title)
    {
        var gateway = await sample.Gateway.SearchableAsync();

        var data = await gateway.DataAsync(
            "query ($typed: String!, $locale: Locale) { search(query: $typed, locale: $locale, first: 1) { edges { title { text } } } }", new { typed, locale });

        Assert.Equal(title, string.Concat(data.GetProperty("search").GetProperty("edges")[0].GetProperty("title").EnumerateArray().Select(s => s.GetProperty("text").GetString())));
    }
}

using Immunotherapy.Model.Fields;

namespace Immunotherapy.Model.Tests.Fields;

public sealed class A_name
{
    [Theory]
    [InlineData("CarTCell", "CAR_T_CELL")]
    [InlineData("Icd10Cm", "ICD10_CM")]
    [InlineData("Fda", "FDA")]
    public void Is_upper_snake_on_the_wire(string name, string wire) => Assert.Equal(wire, Wire.UpperSnake(name));

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("tite", "title")]
    [InlineData("TITLE", "title")]
    [InlineData("firstAprovalYear", "firstApprovalYear")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void Mistyped_finds_the_nearest(string name, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(name, ["title", "summary", "firstApprovalYear"]));

    [Fact]
    public void Has_no_nearest_among_none() => Assert.Null(Nearest.To("title", []));

    [Theory]
    [InlineData("en", Locale.En)]
    [InlineData("es-MX", Locale.Es)]
    [InlineData("ES", Locale.Es)]
    [InlineData("est", null)]
    [InlineData("fr", null)]
    [InlineData("", null)]
    public void Of_a_language_is_its_tag(string tag, Locale? locale) => Assert.Equal(locale, Locales.FromTag(tag));
}

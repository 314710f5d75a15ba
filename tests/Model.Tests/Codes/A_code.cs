using Immunotherapy.Model.Codes;

namespace Immunotherapy.Model.Tests.Codes;

public sealed class A_code
{
    public static TheoryData<CodeSystem, string> Good() =>
        new(CodeCases.All.SelectMany(c => c.Good, (c, value) => (c.System, value)));

    public static TheoryData<CodeSystem, string> Bad() =>
        new(CodeCases.All.SelectMany(c => c.Bad, (c, value) => (c.System, value)));

    [Theory, MemberData(nameof(Good))]
    public void Is_taken_when_it_is_well_formed(CodeSystem system, string value) => Assert.Null(CodeFormats.Problem(system, value));

    [Theory, MemberData(nameof(Bad))]
    public void Is_refused_with_what_is_expected(CodeSystem system, string value) =>
        Assert.Contains("It should be", FormattableString.Invariant(CodeFormats.Problem(system, value)!), StringComparison.Ordinal);

    [Theory, MemberData(nameof(Good))]
    public void Is_refused_with_a_line_feed_after_it(CodeSystem system, string value) =>
        Assert.NotNull(CodeFormats.Problem(system, value + "\n"));

    [Theory, MemberData(nameof(Good))]
    public void Is_refused_in_digits_of_another_script(CodeSystem system, string value)
    {
        var foreign = string.Concat(value.Select(c => char.IsAsciiDigit(c) ? (char)('\u0660' + (c - '0')) : c));
        if (foreign != value) Assert.NotNull(CodeFormats.Problem(system, foreign));
    }

    [Fact]
    public void Has_cases_for_every_system() => Assert.Equal(Enum.GetValues<CodeSystem>().Order(), CodeCases.All.Select(c => c.System).Order());

    [Theory]
    [InlineData(CodeSystem.SnomedCt, "254637007")]
    [InlineData(CodeSystem.Orcid, "0000-0002-1694-233X")]
    [InlineData(CodeSystem.Ror, "05a28rw58")]
    [InlineData(CodeSystem.Npi, "1234567893")]
    [InlineData(CodeSystem.Loinc, "85319-2")]
    [InlineData(CodeSystem.Isbn13, "9783161484100")]
    [InlineData(CodeSystem.Issn, "0378-5955")]
    public void With_one_digit_changed_is_refused(CodeSystem system, string value)
    {
        for (var i = 0; i < value.Length; i++)
            for (var digit = '0'; digit <= '9'; digit++)
                if (char.IsAsciiDigit(value[i]) && value[i] != digit)
                    Assert.NotNull(CodeFormats.Problem(system, value[..i] + digit + value[(i + 1)..]));
    }

    [Fact]
    public void Of_a_description_is_no_code_of_a_concept() => Assert.NotNull(CodeFormats.Problem(CodeSystem.SnomedCt, "754786011"));
}

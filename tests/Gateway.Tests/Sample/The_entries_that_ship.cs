using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Sample;

public sealed class The_entries_that_ship
{
    [Theory]
    [InlineData("Topic")]
    [InlineData("Therapy")]
    [InlineData("Indication")]
    [InlineData("Eligibility")]
    [InlineData("SideEffect")]
    [InlineData("BlogPost")]
    [InlineData("CancerType")]
    [InlineData("GlossaryTerm")]
    [InlineData("Webinar")]
    [InlineData("Video")]
    public void Cite_what_they_claim(string type)
    {
        var claims = Shipped.Library.Entries.Where(entry => entry.Type.Name == type).ToList();

        Assert.NotEmpty(claims);
        Shipped.HoldNone(claims.Where(entry => entry.Document.Shared["citations"] is not JsonArray { Count: > 0 }).Select(Library.Name));
    }

    [Fact]
    public void Are_written_and_published_in_both_languages() => Shipped.HoldNone(
        from entry in Shipped.Library.Entries
        from locale in Locales.All
        where entry.Standings.GetValueOrDefault(locale)?.PublishedAt is null
        select $"{Library.Name(entry)} {locale.Tag()}");

    // Spanish is said as it is written: only English tells how to say a word.
    [Fact]
    public void Say_in_one_language_what_they_say_in_the_other() => Shipped.HoldNone(
        from entry in Shipped.Library.Entries
        let english = Shipped.DocumentTexts(entry.Type, entry.Document, Locale.En).Select(text => (text.Path with { Locale = null }).ToString())
        let spanish = Shipped.DocumentTexts(entry.Type, entry.Document, Locale.Es).Select(text => (text.Path with { Locale = null }).ToString())
        from path in english.Except(spanish).Union(spanish.Except(english))
        where path != "pronunciation"
        select $"{Library.Name(entry)} {path}");

    [Fact]
    public void Lead_to_each_other_in_four_steps()
    {
        var (from, to, steps) = Assert.NotNull(Shipped.Report.Farthest);

        Assert.True(steps <= 4, $"{steps} steps from {Library.Name(from)} to {Library.Name(to)}.");
    }

    [Fact]
    public void Are_each_shown_by_another() => Shipped.HoldNone(Shipped.Report.WithoutInverse.Select(Library.Name));

    [Fact]
    public void Hold_no_link_that_leads_nowhere() => Shipped.HoldNone(Shipped.Report.BrokenLinks);

    [Fact]
    public void Are_as_promised() => Assert.True(Shipped.Report.IsAsPromised);
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Gateway.Reports;
using Immunotherapy.Gateway.Tests.Exchange;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway.Tests.Reports;

public sealed class Reporting_on_a_library
{
    [Fact]
    public void Names_what_cites_nothing()
    {
        var term = Term("a-term", "a-source");
        term.Document.Shared.Remove("citations");

        var report = Report(term, Source("a-source", 1));

        Assert.Equal(term, Assert.Single(report.WithoutSource));
        Assert.False(report.IsAsPromised);
        Assert.Contains("glossaryTerms/a-term", ReportTable.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_a_link_to_an_entry_that_is_recalled()
    {
        var report = Report(Term("a-term", "a-source"), Source("a-source", 1) with { IsRecalled = true });

        Assert.StartsWith("glossaryTerms/a-term citations[s1].source", Assert.Single(report.BrokenLinks), StringComparison.Ordinal);
        Assert.False(report.IsAsPromised);
    }

    [Fact]
    public void Names_what_no_other_entry_shows()
    {
        var report = Report(Term("a-term", "a-source"), Source("a-source", 1));

        Assert.Equal("glossaryTerms/a-term", Library.Name(Assert.Single(report.WithoutInverse)));
        Assert.True(report.IsAsPromised);
    }

    [Fact]
    public void Follows_links_both_ways_to_measure_how_far_apart_entries_are()
    {
        var report = Report(Term("one-term", "a-source"), Source("a-source", 1), Term("two-term", "a-source"));

        Assert.Equal(2, report.Farthest!.Value.Steps);
    }

    [Fact]
    public void Names_two_entries_that_no_links_join()
    {
        var report = Report(Source("a-source", 1), Source("b-source", 2));

        Assert.Null(report.Farthest!.Value.Steps);
        Assert.Contains("no links join sources/a-source and sources/b-source", ReportTable.Of(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_nothing_says_so() => Assert.Contains("not measured", ReportTable.Of(Report()), StringComparison.Ordinal);

    private static ImportedEntry Source(string slug, int number) => Read($"sources/{slug}.md", Entries.Source(slug, number));

    private static ImportedEntry Term(string slug, string source) => Read($"glossaryTerms/{slug}.md", Entries.Term(slug, source));

    private static ImportedEntry Read(string path, string text)
    {
        var files = new MemoryFiles().With(path, text).With("sources/a-source.md", Entries.Source("a-source", 1));
        return MemoryFiles.Read(files).Entries.First(entry => $"{Library.Name(entry)}.md" == path);
    }

    private static LibraryReport Report(params ImportedEntry[] entries) => new(new Library(entries), ImmunotherapyCatalog.Catalog);
}

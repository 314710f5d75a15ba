using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class The_shipped_sample
{
    [Fact]
    public void Reads_without_a_problem_and_every_link_resolves() => Assert.Empty(MemoryFiles.Read(EmbeddedFiles.Sample).Problems);

    [Fact]
    public void Stands_on_disk_in_canonical_form_under_its_own_name()
    {
        var (entries, _, names) = MemoryFiles.Read(EmbeddedFiles.Sample);
        var files = EmbeddedFiles.Sample.List().ToDictionary(f => f.Path, Text);

        Assert.NotEmpty(files);
        Assert.Equal(files.Keys.Order(StringComparer.Ordinal), entries.Select(e => EntryWriter.PathOf(e, names)).Order(StringComparer.Ordinal));
        Assert.All(entries, e => Assert.Equal(files[EntryWriter.PathOf(e, names)], EntryWriter.Write(e, names)));
    }

    [Fact]
    public void Can_be_published_in_every_language()
    {
        var (entries, _, _) = MemoryFiles.Read(EmbeddedFiles.Sample);

        Assert.Empty(from entry in entries
                     from locale in entry.Standings.Keys
                     from finding in DocumentRules.Check(entry.Type, entry.Document, locale)
                     select $"{entry.Origin} {finding.Path}: {finding.Message}");
    }

    private static string Text(EntrySource file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}

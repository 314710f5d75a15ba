using System.Text;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Exchange;

public sealed class Any_content
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Comes_back_from_its_files_as_it_was(int seed)
    {
        var entries = new RandomEntries(ImmunotherapyCatalog.Catalog, seed).Make(ofEach: 20);
        var names = new LinkNames();
        foreach (var entry in entries) names.Add(entry.Id, entry.Type, (string?)entry.Document.Texts.GetValueOrDefault(Locales.Default)?[FieldPath.Slug]);
        var files = new MemoryFiles();
        var written = entries.ToDictionary(e => e.Id, e => EntryWriter.Write(e, names));
        foreach (var entry in entries) files.With(EntryWriter.PathOf(entry, names), written[entry.Id]);

        var (read, problems, namesInFiles) = MemoryFiles.Read(files);

        Assert.Empty(problems);
        Assert.Equal(entries.Count, read.Count);
        var before = entries.ToDictionary(e => e.Id, Said);
        Assert.All(read, e => Assert.Equal(before[e.Id], Said(e)));
        Assert.All(read, e => Assert.Equal(written[e.Id], EntryWriter.Write(e, namesInFiles)));
    }

    private static string Said(ImportedEntry entry)
    {
        var said = new StringBuilder().Append(entry.Type).Append(entry.IsRecalled).Append(Encoding.UTF8.GetString(CanonicalJson.Write(entry.Document.Shared)));
        foreach (var (locale, text) in entry.Document.Texts)
            said.Append(locale).Append(Encoding.UTF8.GetString(CanonicalJson.Write(text)))
                .Append(entry.Standings[locale] with { OldSlugs = [] }).AppendJoin(' ', entry.Standings[locale].OldSlugs);
        return said.ToString();
    }
}

using System.Text;
using Immunotherapy.Gateway.Exchange;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Content;

namespace Immunotherapy.Gateway.Tests.Exchange;

/// <summary>Files of a test, and what the exchange makes of them without a store.</summary>
internal sealed class MemoryFiles : IEntryFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public static DateTimeOffset Now { get; } = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryFiles With(string path, byte[] bytes)
    {
        _files[path] = bytes;
        return this;
    }

    public IReadOnlyList<EntrySource> List() => [.. _files.Select(f => new EntrySource(f.Key, () => new MemoryStream(f.Value)))];

    public static (IReadOnlyList<ImportedEntry> Entries, IReadOnlyList<Problem> Problems, LinkNames Names) Read(IEntryFiles files)
    {
        var pile = Pile.Of(files, ImmunotherapyCatalog.Catalog);
        var (targets, names) = pile.Learn(TestContext.Current.CancellationToken);
        var reader = new EntryReader(ImmunotherapyCatalog.Catalog, targets, Now);
        var read = pile.Files.Select(f => f.Read(reader)).ToList();
        return ([.. read.Select(r => r.Entry).OfType<ImportedEntry>()], [.. pile.Problems, .. read.SelectMany(r => r.Problems)], names);
    }

    /// <summary>The one problem of these files.</summary>
    public Problem Problem() => Assert.Single(Read(this).Problems);

    /// <summary>The one file, read and written again.</summary>
    public string Rewritten()
    {
        var (entries, problems, names) = Read(this);
        Assert.Empty(problems);
        return EntryWriter.Write(Assert.Single(entries), names);
    }
}

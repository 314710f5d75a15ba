using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Reads the sample that ships with the program as entries, without a store.</summary>
public sealed class ShippedEntries(Catalog catalog, TimeProvider time)
{
    /// <exception cref="BadFilesException">The program was built with files that cannot be read.</exception>
    public IAsyncEnumerable<ImportedEntry> ReadAsync(CancellationToken cancellation)
    {
        var pile = Pile.Of(EmbeddedFiles.Sample, catalog);
        var (targets, _) = pile.Learn(cancellation);
        return EntryStream.ReadAsync(pile, new EntryReader(catalog, targets, time.GetUtcNow()), cancellation);
    }
}

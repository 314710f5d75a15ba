using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// Takes files in through the Desk, all or nothing. Two passes: the first learns every id and slug, so that links may point
/// anywhere; the second reads the files, several at a time but in order, not far ahead of the store. Only ids and slugs are
/// ever in memory as a whole.
/// </summary>
public sealed class Importer(Desk desk, SlugBook slugs, Catalog catalog, TimeProvider time)
{
    /// <exception cref="BadFilesException">Nothing was imported.</exception>
    /// <exception cref="IOException">A file cannot be opened.</exception>
    public async Task<ImportAnswer> ImportAsync(IEntryFiles files, Actor by, IProgress<long>? progress, CancellationToken cancellation)
    {
        var pile = Pile.Of(files, catalog);
        var (targets, _) = await Task.Run(() => pile.Learn(cancellation), cancellation);
        await foreach (var kept in slugs.AllAsync(cancellation)) targets.Add(kept.Type, kept.Id, kept.Slug);
        var reader = new EntryReader(catalog, targets, time.GetUtcNow());
        try
        {
            return await desk.ImportAsync(EntryStream.ReadAsync(pile, reader, cancellation), by, progress, cancellation);
        }
        catch (RefusedException refused)
        {
            throw new BadFilesException([.. refused.Findings.Select(f => pile.Named(f, reader))], refused.Findings.Count >= BadFilesException.Most);
        }
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Writes a folder of files anew in the canonical form, so that only what people changed shows in version control.</summary>
public sealed class Formatter(SlugBook slugs, Catalog catalog, TimeProvider time)
{
    /// <exception cref="BadFilesException">Nothing was written.</exception>
    public async Task<ExportAnswer> FormatAsync(FolderFiles files, IProgress<long>? progress, CancellationToken cancellation)
    {
        var pile = Pile.Of(files, catalog);
        var (targets, names) = await Task.Run(() => pile.Learn(cancellation), cancellation);
        await foreach (var kept in slugs.AllAsync(cancellation))
        {
            targets.Add(kept.Type, kept.Id, kept.Slug);
            names.Add(kept.Id, kept.Type, kept.Slug);
        }
        var reader = new EntryReader(catalog, targets, time.GetUtcNow());
        return await ExportFolder.Of(files).ReplaceAsync(EntryStream.ReadAsync(pile, reader, cancellation), names, progress, cancellation);
    }
}

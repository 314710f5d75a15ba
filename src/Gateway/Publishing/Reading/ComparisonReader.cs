using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Lays what the editors have beside what the world reads.</summary>
internal sealed class ComparisonReader(Cabinet cabinet, Catalog catalog)
{
    /// <exception cref="RefusedException">There is no such entry.</exception>
    public Task<Comparison> ReadAsync(Guid id, CancellationToken cancellation) => cabinet.ReadAsync(async (store, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        var standing = folder.Standing();
        var published = standing.IsPublished ? await folder.ServedAsync(standing, stop) : new Document();
        var working = await folder.WorkingAsync(stop);
        return new Comparison { Published = published, Working = working, Changes = DocumentChanges.Between(folder.Type, published, working) };
    }, cancellation);

    /// <summary>From the draft to what is left without it.</summary>
    /// <exception cref="RefusedException">There is no such entry.</exception>
    public Task<IReadOnlyList<FieldChange>> ReadDraftAsync(Guid id, CancellationToken cancellation) => cabinet.ReadAsync(async (store, stop) =>
    {
        var folder = await Folder.OpenAsync(store, catalog, id, stop);
        if (folder.Draft is null) return [];
        var kept = folder.Entry.LatestRevision == 0 ? new Document() : (await folder.RevisionAsync(folder.Entry.LatestRevision, stop)).ToDocument();
        return DocumentChanges.Between(folder.Type, await folder.WorkingAsync(stop), kept);
    }, cancellation);
}

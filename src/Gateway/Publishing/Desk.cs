namespace Immunotherapy.Gateway.Publishing;

/// <summary>The only way from the cabinet to the world: every act of an editor goes over it.</summary>
public sealed class Desk
{
    /// <summary>
    /// Takes in many entries at once, all or nothing. An entry that is already kept is given a new revision when its content
    /// differs. Links may point at entries of the import or of the store.
    /// <paramref name="progress"/> is told how many entries were taken in so far.
    /// </summary>
    /// <exception cref="RefusedException">With up to 100 findings over the whole import; their paths begin with the entry's origin.</exception>
    public Task<ImportAnswer> ImportAsync(
        IAsyncEnumerable<ImportedEntry> entries, string by, IProgress<long>? progress, CancellationToken cancellation) =>
        throw new NotImplementedException();

    /// <summary>
    /// Everything that is kept, type by type in the catalog's order, then by id: published content for published languages, else
    /// the draft, else the latest revision.
    /// </summary>
    public IAsyncEnumerable<ImportedEntry> ExportAsync(CancellationToken cancellation) => throw new NotImplementedException();
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// Writes everything that is kept to a folder, one canonical file an entry. All files are written before the first takes its
/// place, so that an export that breaks off leaves the folder as it was.
/// </summary>
public sealed class Exporter(EditorQueries queries, SlugBook slugs, Catalog catalog)
{
    /// <param name="folder">An absolute path.</param>
    /// <param name="overwrite">Take the place of a former export. Files that are not of an export are never touched.</param>
    /// <param name="progress">Told how many entries were written so far.</param>
    /// <param name="cancellation">Leaves the folder as it was.</param>
    /// <exception cref="FolderNotOursException"/>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<ExportAnswer> ExportAsync(string folder, bool overwrite, IProgress<long>? progress, CancellationToken cancellation)
    {
        var place = ExportFolder.Look(folder, catalog, overwrite);
        var names = new LinkNames();
        await foreach (var slug in slugs.AllAsync(cancellation)) names.Add(slug.Id, slug.Type, slug.Slug);
        return await place.ReplaceAsync(queries.ExportAsync(cancellation), names, progress, cancellation);
    }
}

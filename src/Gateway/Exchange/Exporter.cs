using System.Text;
using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>What an export did to the folder.</summary>
public sealed record ExportAnswer(long Written, int Deleted);

/// <summary>
/// Writes everything that is kept to a folder, one canonical file an entry. All files are written before the first takes its
/// place, so that an export that breaks off leaves the folder as it was.
/// </summary>
public sealed class Exporter(Desk desk, SlugBook slugs, Catalog catalog)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="folder">An absolute path.</param>
    /// <param name="overwrite">Take the place of a former export. Files that are not of an export are never touched.</param>
    /// <param name="progress">Told how many entries were written so far.</param>
    /// <param name="cancellation">Leaves the folder as it was.</param>
    /// <exception cref="FolderNotOursException"/>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public async Task<ExportAnswer> ExportAsync(string folder, bool overwrite, IProgress<long>? progress, CancellationToken cancellation)
    {
        var former = FormerExport.Look(folder, catalog, overwrite);
        var part = Path.Combine(folder, $".part-{Environment.ProcessId}");
        try
        {
            var written = await WriteAsync(part, progress, cancellation);
            return new ExportAnswer(written, former.GiveWayTo(part));
        }
        finally
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        }
    }

    private async Task<long> WriteAsync(string folder, IProgress<long>? progress, CancellationToken cancellation)
    {
        var names = new LinkNames();
        await foreach (var slug in slugs.AllAsync(cancellation)) names.Add(slug.Id, slug.Type, slug.Slug);
        foreach (var type in catalog.Types) Directory.CreateDirectory(Path.Combine(folder, type.Plural));
        var written = 0L;
        await foreach (var entry in desk.ExportAsync(cancellation))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, EntryWriter.PathOf(entry, names)), EntryWriter.Write(entry, names), Utf8, cancellation);
            progress?.Report(++written);
        }
        return written;
    }
}

using Immunotherapy.Gateway.Publishing;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>A folder of exported files, about to be written anew. Whatever else is in there is never touched.</summary>
internal sealed class ExportFolder
{
    private static readonly byte[] Beginning = "---\nid: "u8.ToArray();

    private readonly string _folder;

    private ExportFolder(string folder, IReadOnlyList<string> files)
    {
        _folder = folder;
        Files = files;
    }

    /// <summary>By their path below the folder.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <exception cref="FolderNotOursException"/>
    public static ExportFolder Look(string folder, Catalog catalog, bool overwrite)
    {
        if (File.Exists(folder)) throw new FolderNotOursException($"{folder} is a file. Name a folder.");
        if (!Directory.Exists(folder)) return new ExportFolder(folder, []);
        var files = new FolderFiles(folder).List().Select(f => f.Path).ToList();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !e.Attributes.HasFlag(FileAttributes.Hidden)))
        {
            if (!overwrite) throw new FolderNotOursException($"{folder} is not empty. Name another folder, or add --overwrite to take the place of a former export.");
            var isOurs = entry is DirectoryInfo ? catalog.FindPlural(entry.Name) is not null : entry.Extension == ".md";
            if (!isOurs) throw new FolderNotOursException($"{entry.FullName} is not part of an export. Name another folder.");
        }
        var foreign = files.FirstOrDefault(f => !IsEntry(Path.Combine(folder, f)));
        return foreign is null ? new ExportFolder(folder, files)
            : throw new FolderNotOursException($"{Path.Combine(folder, foreign)} is not part of an export. Name another folder.");
    }

    /// <summary>Files that have all been read as entries.</summary>
    public static ExportFolder Of(FolderFiles files) => new(files.Folder, [.. files.List().Select(f => f.Path)]);

    /// <summary>Writes these entries in its place. All are written before the first takes its place, each whole.</summary>
    public async Task<ExportAnswer> ReplaceAsync(
        IAsyncEnumerable<ImportedEntry> entries, LinkNames names, IProgress<long>? progress, CancellationToken cancellation)
    {
        var part = Path.Combine(_folder, $".part-{Environment.ProcessId}");
        try
        {
            var written = await WriteAsync(part, entries, names, progress, cancellation);
            return new ExportAnswer(written, GiveWayTo(part));
        }
        finally
        {
            if (Directory.Exists(part)) Directory.Delete(part, recursive: true);
        }
    }

    private static async Task<int> WriteAsync(
        string part, IAsyncEnumerable<ImportedEntry> entries, LinkNames names, IProgress<long>? progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(part);
        var written = 0;
        await foreach (var entry in entries.WithCancellation(cancellation))
        {
            var file = Path.Combine(part, EntryWriter.PathOf(entry, names));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, EntryWriter.Write(entry, names), cancellation);
            written++;
            progress?.Report(written);
        }
        return written;
    }

    private int GiveWayTo(string part)
    {
        var gone = Files.Where(f => !File.Exists(Path.Combine(part, f))).ToList();
        foreach (var file in Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(_folder, Path.GetRelativePath(part, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            File.Move(file, place, overwrite: true);
        }
        foreach (var file in gone) File.Delete(Path.Combine(_folder, file));
        return gone.Count;
    }

    private static bool IsEntry(string file)
    {
        using var stream = File.OpenRead(file);
        Span<byte> first = stackalloc byte[Beginning.Length];
        return stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false) == first.Length && first.SequenceEqual(Beginning);
    }
}

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Files in a folder on disk. What lies directly in the folder (a README), and what is hidden, is left alone.</summary>
public sealed class FolderFiles(string folder) : IEntryFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    public string Folder => folder;

    public IReadOnlyList<EntrySource> List() =>
        [.. Directory.EnumerateFiles(folder, "*.md", Options)
            .Select(file => (File: file, Path: Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')))
            .Where(found => found.Path.Contains('/', StringComparison.Ordinal))
            .OrderBy(found => found.Path, StringComparer.Ordinal)
            .Select(found => new EntrySource(found.Path, () => Open(found.File)))];

    // One read fills it: a buffer of its own would only be copied from.
    private static FileStream Open(string file) => new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
}

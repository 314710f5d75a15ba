using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>The files of an earlier export that stand in a folder. Whatever else is in there is never touched.</summary>
internal sealed class FormerExport
{
    private static readonly byte[] Beginning = "---\nid: "u8.ToArray();

    private readonly string _folder;

    private FormerExport(string folder, IReadOnlyList<string> files)
    {
        _folder = folder;
        Files = files;
    }

    /// <summary>By their path below the folder.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <exception cref="FolderNotOursException"/>
    public static FormerExport Look(string folder, Catalog catalog, bool overwrite)
    {
        if (File.Exists(folder)) throw new FolderNotOursException($"{folder} is a file. Name a folder.");
        if (!Directory.Exists(folder)) return new FormerExport(folder, []);
        var files = new FolderFiles(folder).List().Select(f => f.Path).ToList();
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(e => !e.Attributes.HasFlag(FileAttributes.Hidden)))
        {
            if (!overwrite) throw new FolderNotOursException($"{folder} is not empty. Name another folder, or add --overwrite to take the place of a former export.");
            var isOurs = entry is DirectoryInfo ? catalog.FindPlural(entry.Name) is not null : entry.Extension == ".md";
            if (!isOurs) throw new FolderNotOursException($"{entry.FullName} is not part of an export. Name another folder.");
        }
        var foreign = files.FirstOrDefault(f => !IsEntry(Path.Combine(folder, f)));
        return foreign is null ? new FormerExport(folder, files)
            : throw new FolderNotOursException($"{Path.Combine(folder, foreign)} is not part of an export. Name another folder.");
    }

    /// <summary>Takes the former files away that have no successor, and moves the new ones in, each whole. How many had none.</summary>
    public int GiveWayTo(string part)
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

namespace Immunotherapy.Bench;

/// <summary>The store to measure: the one that was named, or a SQLite file that is gone afterwards.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly DirectoryInfo? _folder;

    public TemporaryStore(string? named)
    {
        _folder = named is null ? Directory.CreateTempSubdirectory("immunotherapy-bench-") : null;
        Connection = named ?? $"Data Source={Path.Combine(_folder!.FullName, "content.db")}";
    }

    public string Connection { get; }

    public void Dispose() => _folder?.Delete(recursive: true);
}

namespace Immunotherapy.Bench.Driving;

/// <summary>Bodies to post, one a line, in a file that is gone afterwards.</summary>
internal sealed class BodiesFile : IDisposable
{
    public BodiesFile(IReadOnlyList<string> bodies) => File.WriteAllLines(Path, bodies);

    public string Path { get; } = System.IO.Path.GetTempFileName();

    public void Dispose() => File.Delete(Path);
}

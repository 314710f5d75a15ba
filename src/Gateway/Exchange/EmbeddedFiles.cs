namespace Immunotherapy.Gateway.Exchange;

/// <summary>Files that ship inside the program, named by their path below a prefix.</summary>
public sealed class EmbeddedFiles(string prefix) : IEntryFiles
{
    /// <summary>The core of the library, which a new store starts with.</summary>
    public static EmbeddedFiles Sample { get; } = new("sample/");

    public IReadOnlyList<EntrySource> List() =>
        [.. typeof(EmbeddedFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Where(name => name.IndexOf('/', prefix.Length) > 0)
            .Order(StringComparer.Ordinal)
            .Select(name => new EntrySource(name[prefix.Length..], () => typeof(EmbeddedFiles).Assembly.GetManifestResourceStream(name)!))];
}

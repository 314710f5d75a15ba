using System.Reflection;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>Files that ship inside an assembly, named by their path below a prefix.</summary>
public sealed class EmbeddedFiles(Assembly assembly, string prefix) : IEntryFiles
{
    /// <summary>The core of the library, which a new store starts with.</summary>
    public static EmbeddedFiles Sample { get; } = new(typeof(EmbeddedFiles).Assembly, "sample/");

    public string Place => "the sample that ships with the program";

    public IReadOnlyList<EntrySource> List() =>
        [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Where(name => name.IndexOf('/', prefix.Length) > 0)
            .Select(name => new EntrySource(name[prefix.Length..], () => assembly.GetManifestResourceStream(name)!))];
}

using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Exchange;

/// <summary>
/// Where the values of one file stand, and what is wrong with them. Findings about a document name a path in the document; this
/// gives them back their line, and the name that the value has in the file.
/// </summary>
internal sealed class Places(string file)
{
    private readonly Dictionary<string, (int Line, string Field)> _known = new(StringComparer.Ordinal);
    private readonly List<Problem> _problems = [];

    public string File { get; } = file;

    /// <summary>From the top of the file to its end.</summary>
    public IReadOnlyList<Problem> Problems => [.. _problems.OrderBy(p => p.Line ?? 0)];

    public void Add(int? line, string? field, string message) => _problems.Add(new Problem(File, line, field, message));

    public void Know(string path, int line, string field) => _known[path] = (line, field);

    public void Add(Finding finding) => _problems.Add(Named(finding));

    /// <summary>The finding as a problem of this file, at the line of its value, or of what would hold it.</summary>
    public Problem Named(Finding finding)
    {
        if (_known.TryGetValue(finding.Path, out var place)) return new Problem(File, place.Line, place.Field, finding.Message);
        for (var outer = Outer(finding.Path); outer is not null; outer = Outer(outer))
            if (_known.TryGetValue(outer, out place)) return new Problem(File, place.Line, finding.Path, finding.Message);
        var group = finding.Path.LastIndexOf('@') is var at and >= 0 ? finding.Path[at..] : "";
        return new Problem(File, _known.TryGetValue(group, out place) ? place.Line : null, finding.Path, finding.Message);
    }

    // sections[how].heading@es -> sections[how].heading -> sections[how] -> sections
    private static string? Outer(string path)
    {
        var cut = path.LastIndexOfAny(['@', '.', '[']);
        return cut > 0 ? path[..cut] : null;
    }
}

using System.Collections.Frozen;

namespace Immunotherapy.Model.Reading;

/// <summary>
/// Names that a text cannot do without and a formula should not count against it: of drugs, or of terms that the glossary explains.
/// Pembrolizumab alone would make any short text hard.
/// </summary>
public sealed class HeldOutNames
{
    private readonly FrozenDictionary<string, string[][]> _byFirst;

    /// <param name="names">Of one word or several, in any case; a plural is found too.</param>
    public HeldOutNames(IEnumerable<string> names) =>
        _byFirst = names.Select(name => Words.Of(CleanText.Of(name)).Select(Folded).ToArray())
            .Where(words => words.Length > 0)
            .GroupBy(words => words[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray());

    public static HeldOutNames None { get; } = new([]);

    /// <summary>The words that are left when the names are taken out, the longest name first.</summary>
    public IReadOnlyList<string> Without(IReadOnlyList<string> words)
    {
        if (_byFirst.Count == 0) return words;
        var folded = words.Select(Folded).ToArray();
        var left = new List<string>(words.Count);
        for (var i = 0; i < words.Count;)
        {
            var length = NameAt(folded.AsSpan(i));
            if (length == 0) left.Add(words[i]);
            i += Math.Max(1, length);
        }
        return left;
    }

    private int NameAt(ReadOnlySpan<string> words)
    {
        if (!_byFirst.TryGetValue(words[0], out var names)) return 0;
        foreach (var name in names)
            if (name.Length <= words.Length && words[..name.Length].SequenceEqual(name)) return name.Length;
        return 0;
    }

    // Lower case, and without the -s of a plural or a possessive.
    private static string Folded(string word)
    {
        var lower = word.ToLowerInvariant().Replace('’', '\'').Replace("'s", "", StringComparison.Ordinal);
        return lower.Length > 3 && lower.EndsWith('s') ? lower[..^1] : lower;
    }
}

using Immunotherapy.Gateway.Search.Words;

namespace Immunotherapy.Gateway.Search.Indexing;

/// <summary>
/// A name as it is compared as a whole: its words without accents, a space between them. Where words are joined there are two such
/// keys, one with the parts and one with them together: <c>pd l1</c>, <c>pdl1</c>.
/// </summary>
internal static class NameKeys
{
    /// <summary>What is longer is a text rather than a name.</summary>
    private const int Longest = 100;

    public static IReadOnlyList<string> Of(IReadOnlyList<Word> words)
    {
        var apart = string.Join(' ', Apart(words));
        if (apart.Length is 0 or > Longest) return [];
        return words.Any(w => w.IsJoined) ? [apart, string.Join(' ', Together(words))] : [apart];
    }

    /// <summary>What is left of a key from its second word, its third, and so on; behind it the whole, so that names that end alike keep to the alphabet.</summary>
    public static IEnumerable<string> Inner(string key)
    {
        for (var at = key.IndexOf(' ', StringComparison.Ordinal); at >= 0; at = key.IndexOf(' ', at + 1)) yield return $"{key[(at + 1)..]}\t{key}";
    }

    private static IEnumerable<string> Apart(IReadOnlyList<Word> words) => words.Where(w => !w.IsJoined).Select(w => w.Form.Folded);

    private static List<string> Together(IReadOnlyList<Word> words)
    {
        var together = new List<string>();
        foreach (var word in words)
        {
            together.RemoveRange(together.Count - word.Parts, word.Parts);
            together.Add(word.Form.Folded);
        }
        return together;
    }
}

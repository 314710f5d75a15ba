using System.Globalization;
using System.Text;

namespace Immunotherapy.Gateway.Search.Words;

/// <summary>
/// Finds the words of a text: runs of letters, digits and the marks on them. Everything else parts words, so nothing in a query
/// has a meaning of its own. Names are written as one in many ways (MK-3475, MK3475, MK 3475): words joined by a hyphen, a dot or an
/// apostrophe are read apart and together.
/// </summary>
internal static class WordReader
{
    /// <summary>What is longer is no word.</summary>
    private const int LongestWord = 64;

    private const int MostJoined = 5;
    private const int MostTyped = SearchWish.MostCharacters;
    private const string Joiners = "-‐‑.'’/_";

    /// <summary>The words of what was typed, however much that is.</summary>
    public static List<Word> ReadQuery(string query, Language language) => Read(query.Length > MostTyped ? query[..MostTyped] : query, language);

    public static List<Word> Read(string text, Language language)
    {
        var words = new List<Word>();
        var (first, at) = (0, 0);
        while (Run(text, at) is { Length: > 0 } run)
        {
            if (words.Count > first && !IsJoined(text, words[^1].End, run.Start)) first = Join(text, language, words, first);
            if (run.Length <= LongestWord) words.Add(new Word(run.Start, run.Start + run.Length, language.FormOf(text.AsSpan(run.Start, run.Length)), 0));
            at = run.Start + run.Length;
        }
        Join(text, language, words, first);
        return words;
    }

    private static (int Start, int Length) Run(string text, int at)
    {
        while (at < text.Length && !IsOfWord(text, at, out var width)) at += width;
        var end = at;
        while (end < text.Length && IsOfWord(text, end, out var width)) end += width;
        return (at, end - at);
    }

    private static bool IsOfWord(string text, int at, out int width)
    {
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out width) is not System.Buffers.OperationStatus.Done) return false;
        return Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
    }

    private static bool IsJoined(string text, int end, int start) => start == end + 1 && Joiners.Contains(text[end], StringComparison.Ordinal);

    /// <summary>Adds what the words from here on are together; tells where the next begin.</summary>
    private static int Join(string text, Language language, List<Word> words, int first)
    {
        var parts = words.Count - first;
        if (parts is < 2 or > MostJoined) return words.Count;
        var (start, end) = (words[first].Start, words[^1].End);
        if (end - start > LongestWord) return words.Count;
        var together = string.Concat(words.Skip(first).Select(w => text[w.Start..w.End]));
        words.Add(new Word(start, end, language.FormOf(together), parts));
        return words.Count;
    }
}

using System.Buffers;
using System.Text.Json.Nodes;

namespace Immunotherapy.Model.Documents;

/// <summary>What a text may hold: what people can read and every partner can show.</summary>
internal static class TextRules
{
    private const char TurnsLeftToRight = '\u202D';
    private const char TurnsRightToLeft = '\u202E';

    private static readonly SearchValues<char> Unwanted = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0xA0).Select(c => (char)c).Where(c => char.IsControl(c) && c is not ('\n' or '\t')),
        TurnsLeftToRight,
        TurnsRightToLeft,
    ]);

    /// <summary>The text with line ends as \n; nothing when it is empty.</summary>
    public static Reading Read(string raw, int? min = null, int? max = null, bool isOneLine = false)
    {
        var text = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Length == 0) return default;
        if (FirstProblem(text) is { } problem) return Reading.Wrong(problem);
        var characters = Count(text);
        if (isOneLine && text.Contains('\n')) return Reading.Wrong("A title is one line. Take the line break out.");
        if (characters < min) return Reading.Wrong($"It has {characters} characters; at least {min} are needed.");
        if (characters > max) return Reading.Wrong($"It has {characters} characters; at most {max} are allowed. Shorten it by {characters - max}.");
        return new Reading(JsonValue.Create(text));
    }

    private static string? FirstProblem(string text)
    {
        var at = text.AsSpan().IndexOfAny(Unwanted);
        return at < 0 ? null : $"{Problem(text[at])} It is character {Count(text.AsSpan(0, at)) + 1}.";
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF')) return text.Length;
        var count = 0;
        foreach (var _ in text.EnumerateRunes()) count++;
        return count;
    }

    private static string Problem(char c) => c switch
    {
        '\0' => "The text holds a NUL character. Delete it.",
        TurnsLeftToRight or TurnsRightToLeft => $"The text holds a character that turns the direction of writing over (U+{(int)c:X4}). Delete it.",
        _ => $"The text holds a control character (U+{(int)c:X4}). Delete it.",
    };
}

using System.Text;
using System.Text.Json.Nodes;

namespace Immunotherapy.Model.Documents;

/// <summary>What a text may hold: what people can read and every partner can show.</summary>
internal static class TextRules
{
    /// <summary>The text with line ends as \n; nothing when it is empty.</summary>
    public static Reading Read(string raw, int? min = null, int? max = null, bool isOneLine = false)
    {
        var text = raw.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Length == 0) return default;
        var (characters, turns) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            characters++;
            if (Problem(rune) is { } problem) return Reading.Wrong($"{problem} It is character {characters}.");
            turns = Math.Max(0, turns + Turn(rune));
        }
        if (turns > 0) return Reading.Wrong($"The text turns the direction of writing and never turns it back. Delete the invisible mark that turns it, or close it.");
        if (isOneLine && text.Contains('\n')) return Reading.Wrong($"A title is one line. Take the line break out.");
        if (characters < min) return Reading.Wrong($"It has {characters} characters; at least {min} are needed.");
        if (characters > max) return Reading.Wrong($"It has {characters} characters; at most {max} are allowed. Shorten it by {characters - max}.");
        return new Reading(JsonValue.Create(text));
    }

    // A name in another script is embedded or isolated, then closed; left open, it would turn what a page says after it.
    private static int Turn(Rune rune) => rune.Value switch
    {
        0x202A or 0x202B or (>= 0x2066 and <= 0x2068) => 1,
        0x202C or 0x2069 => -1,
        _ => 0,
    };

    private static FormattableString? Problem(Rune rune) => rune.Value switch
    {
        '\n' or '\t' => null,
        0 => $"The text holds a NUL character. Delete it.",
        < 0x20 or (>= 0x7F and <= 0x9F) => $"The text holds a control character (U+{rune.Value:X4}). Delete it.",
        0x202D or 0x202E => $"The text holds a character that turns the direction of writing over (U+{rune.Value:X4}). Delete it.",
        _ => null,
    };
}

using System.Text;
using System.Text.Json.Nodes;

namespace Immunotherapy.Model.Documents;

/// <summary>A value as it is kept, or a sentence that says what is wrong with it; neither: there is nothing to keep.</summary>
internal readonly record struct Reading(JsonNode? Value, FormattableString? Problem = null)
{
    public static Reading Wrong(FormattableString problem) => new(null, problem);

    /// <summary>What was written, short enough and clean enough to stand in a message.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("'");
        var runes = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (++runes > 60) return quoted.Append("…'").ToString();
            quoted.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
        }
        return quoted.Append('\'').ToString();
    }
}

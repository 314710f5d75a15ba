using System.Text.RegularExpressions;

namespace Immunotherapy.Model.Reading;

/// <summary>Finds the sentences of a paragraph.</summary>
public static partial class Sentences
{
    /// <summary>A full stop in an abbreviation, a decimal number or an address ends none; "¿…?" and "¡…!" do.</summary>
    /// <param name="paragraph">Plain text: one paragraph, item of a list, or field.</param>
    public static IReadOnlyList<string> Of(string paragraph)
    {
        var found = new List<string>();
        var start = 0;
        foreach (var end in End().EnumerateMatches(paragraph))
        {
            if (paragraph[end.Index] is '.' && Abbreviation().IsMatch(paragraph[start..(end.Index + 1)])) continue;
            found.Add(paragraph[start..(end.Index + end.Length)].Trim());
            start = end.Index + end.Length;
        }
        found.Add(paragraph[start..].Trim());
        found.RemoveAll(sentence => sentence.Length == 0);
        return found;
    }

    // Closing signs belong to the sentence; what begins the next is a capital, a digit, or what opens a quotation or a question.
    [GeneratedRegex("""[.!?…]+["'”’»)\]]*(?=\s+["'“‘«(\[]*[\p{Lu}\p{Nd}¿¡])""")]
    private static partial Regex End();

    // Titles, Latin, and letters with stops between them (U.S., e.g., p. ej., EE. UU.), or one initial of a name.
    [GeneratedRegex("""
        (^|[\s("'“«]) (Dr|Dra|Drs|Mr|Mrs|Ms|Prof|Sr|Sra|Srta|St|Sta|No|Nos|Fig|vs|approx|aprox|núm|pág|págs|p|ej|etc|cf|al|EE|UU|Ud|Uds|(\p{L}\.)+\p{L}|[B-HJ-Z]) \. $
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Abbreviation();
}

namespace Immunotherapy.Gateway.Tests.Exchange;

/// <summary>Texts that trip YAML readers, Markdown readers and those who split lines.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Awkward { get; } =
    [
        "yes", "No", "ON", "off", "y", "N", "true", "False", "null", "~", "NULL", "=", "<<", "Norway: NO",
        "1", "-1", "+1", "007", "1_000", "0x1F", "0o17", "0b1", "1e3", "1.5", ".5", "-.inf", ".NaN", "12:30", "12:30:45", "1:60", "3-5", "50%", "10 mg",
        "2026-11-23", "2026-11-23T09:00:00Z", "2026-1-2 3:04:05", "2026-11",
        "- dash", "-", "--", "---", "...", "-x", "? question", "?", ": colon", ":", "a: b", "a:b", "ends with:", "a :b",
        "# hash", "a # comment", "a#b", "#", "[list]", "{map: 1}", "a, b", ", a", "*alias", "&anchor", "!tag", "%directive", "@at", "`tick`", "|", "> folded",
        "'single'", "\"double\"", "it's", "say \"hi\"", "back\\slash", "\\n", "\\", "tab\there", " leading", "trailing ", "  ", " ",
        "two\nlines", "ends\n", "\nbegins", "a\n\n\nb", "line\n  indented", "\u00A0no-break\u00A0", "\u2028separator", "\u2029", "\uFEFFmark", "e\u0301", "ñandú", "癌", "👩‍⚕️", "עברית", "zero\u200Bwidth",
        "https://example.org/?a=b&c=d#e", "key: value # not a comment", "<!-- sections[how].body@en -->", "\\<!-- a -->", "<b>bold</b>", "a\u0301", "0", "00", "_", "e", "E5", "-e",
    ];

    /// <summary>Rich texts: whole Markdown, with lines that look like the file's own.</summary>
    public static IReadOnlyList<string> Markdown { get; } =
    [
        "One line.", "A paragraph.\n\nAnother.", "- a list\n- of two", "    code", "\n\nblank lines before", "blank lines after\n\n", "  ", "trailing  ", "---", "---\nid: x\n---", "a\n---\nb",
        "<!-- sections[how].body@en -->", "text\n<!-- body@es -->\ntext", "\\<!-- body@es -->", "\\\\<!-- body@es -->", "<!-- more -->", "<!-- a comment of words -->", "  <!-- body@en -->", "<!--x-->", "<!-- x -->  ",
        "\\", "\\\n\\", "text\n\\", "\\ ", "a  \nb", "```\n<!-- body@en -->\n\n\n```", "| a | b |\n| - | - |", "\t\ttabs", "\u00A0", "\u2028", "ñ 癌 👩‍⚕️", "> quote\n\n# heading\n\n1. one",
    ];
}

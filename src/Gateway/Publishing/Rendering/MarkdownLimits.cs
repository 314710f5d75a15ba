namespace Immunotherapy.Gateway.Publishing.Rendering;

/// <summary>What Markdown may cost: a text that would make the parser slow or deep is refused before it is parsed.</summary>
internal static class MarkdownLimits
{
    public const int MostCharacters = 100_000;
    public const int MostOpenBrackets = 200;
    public const int MostNesting = 20;
    public const int LongestRun = 100;
    public const int MostColumns = 50;
    public const int MostLinks = 1_000;
    public const int MostMarks = 4_000;

    /// <summary>A sentence that says what is too much; null: it can be rendered.</summary>
    public static FormattableString? Problem(string markdown)
    {
        if (markdown.Length > MostCharacters) return $"the text is longer than {MostCharacters} characters. Split it.";
        foreach (var line in markdown.AsSpan().EnumerateLines())
            if (Problem(line) is { } problem) return problem;
        if (markdown.AsSpan().Count("](") > MostLinks) return $"the text has more than {MostLinks} links. Split it.";
        if (Marks(markdown) > MostMarks) return $"the text has more than {MostMarks} stars, underscores and ticks. Take some away.";
        return Brackets(markdown);
    }

    private static readonly System.Buffers.SearchValues<char> RunMarks = System.Buffers.SearchValues.Create("*_`[<>!~");
    private static readonly System.Buffers.SearchValues<char> Openers = System.Buffers.SearchValues.Create("> \t-+*0123456789.)");

    private static FormattableString? Problem(ReadOnlySpan<char> line)
    {
        var lead = line.IndexOfAnyExcept(Openers);
        var opening = lead < 0 ? line : line[..lead];
        if (opening.Count('>') + Markers(opening) > MostNesting)
            return $"quotes or lists are nested more than {MostNesting} deep. Make them flatter.";
        if (opening.Count(' ') + opening.Count('\t') * 4 > MostNesting * 8) return $"a line is indented too far. Move it to the left.";
        if (line.Count('|') > MostColumns) return $"a table has more than {MostColumns} columns. Split it.";
        if (LongRun(line)) return $"the same mark stands more than {LongestRun} times in a row. Take some away.";
        return null;
    }

    // List markers before the first word: a dash, a plus, a star, or a number with its dot or bracket, each followed by a space.
    private static int Markers(ReadOnlySpan<char> opening)
    {
        var found = 0;
        for (var i = 0; i + 1 < opening.Length; i++)
            if (opening[i] is '-' or '+' or '*' or '.' or ')' && opening[i + 1] is ' ' or '\t') found++;
        return found;
    }

    private static bool LongRun(ReadOnlySpan<char> line)
    {
        for (int i = 1, run = 1; i < line.Length; i++)
        {
            run = line[i] == line[i - 1] && RunMarks.Contains(line[i]) ? run + 1 : 1;
            if (run > LongestRun) return true;
        }
        return false;
    }

    private static int Marks(ReadOnlySpan<char> text) => text.Count('*') + text.Count('_') + text.Count('`');

    private static FormattableString? Brackets(string markdown)
    {
        var open = 0;
        foreach (var mark in markdown)
        {
            if (mark is '[') open++;
            else if (mark is ']' && open > 0) open--;
            if (open > MostOpenBrackets) return $"more than {MostOpenBrackets} square brackets are open at once. Close them.";
        }
        return null;
    }
}

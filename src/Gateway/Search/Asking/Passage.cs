using Immunotherapy.Gateway.Search.Words;

namespace Immunotherapy.Gateway.Search.Asking;

/// <summary>A stretch of a text with the words in it that were looked for.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Start">Where the stretch begins.</param>
/// <param name="End">Behind its end.</param>
/// <param name="Matches">The words in it, by where they begin.</param>
internal sealed record Passage(string Text, int Start, int End, IReadOnlyList<Word> Matches)
{
    private const int Longest = 200;

    /// <summary>How much is shown before the first word that was looked for.</summary>
    private const int Before = 40;

    private const string More = "…";

    /// <summary>How many different words that were looked for are in it.</summary>
    public int Different { get; } = Matches.Select(m => m.Form.Stem).Distinct().Count();

    public static Passage Whole(string text, IReadOnlyList<Word> matches) => new(text, 0, text.Length, matches);

    /// <summary>The stretch with most of them, the first of such.</summary>
    public static Passage BestOf(string text, IReadOnlyList<Word> matches)
    {
        if (text.Length <= Longest) return Whole(text, matches);
        var best = At(text, 0, matches);
        foreach (var match in matches)
            if (At(text, match.Start - Before, matches) is var other && other.Different > best.Different) best = other;
        return best;
    }

    public IReadOnlyList<TextSpan> Spans()
    {
        var spans = new List<TextSpan>();
        var at = Start;
        if (Start > 0) spans.Add(new TextSpan(More, false));
        foreach (var match in Matches)
        {
            if (match.End <= at) continue;
            var from = Math.Max(match.Start, at);
            if (from > at) spans.Add(new TextSpan(Text[at..from], false));
            spans.Add(new TextSpan(Text[from..match.End], true));
            at = match.End;
        }
        if (at < End) spans.Add(new TextSpan(Text[at..End], false));
        if (End < Text.Length) spans.Add(new TextSpan(More, false));
        return spans;
    }

    private static Passage At(string text, int from, IReadOnlyList<Word> matches)
    {
        var start = from <= 0 ? 0 : AfterSpace(text, from);
        var end = start + Longest >= text.Length ? text.Length : BeforeSpace(text, start, start + Longest);
        return new Passage(text, start, end, [.. matches.Where(m => m.Start >= start && m.End <= end)]);
    }

    // Where there is no space within reach, at least no character is cut in two.
    private static int AfterSpace(string text, int from)
    {
        for (var at = from; at < from + Before; at++)
            if (char.IsWhiteSpace(text[at - 1])) return at;
        return char.IsLowSurrogate(text[from]) ? from + 1 : from;
    }

    private static int BeforeSpace(string text, int start, int to)
    {
        for (var at = to; at > start + Longest / 2; at--)
            if (char.IsWhiteSpace(text[at])) return at;
        return char.IsLowSurrogate(text[to]) ? to - 1 : to;
    }
}

namespace Immunotherapy.Bench.Picturing;

/// <summary>One entry as it stands in a column: its words in lines, or the heading above the entries of its kind.</summary>
internal sealed record Card(string Kind, IReadOnlyList<string> Lines, bool IsHeading, double Top)
{
    public const double LineHeight = 17;

    private const double Padding = 15;
    private const double Gap = 8;

    public double Height => IsHeading ? LineHeight + 4 : Lines.Count * LineHeight + Padding;

    public double Middle => Top + Height / 2;

    public double Bottom => Top + Height + (IsHeading ? 2 : Gap);

    /// <summary>Words in lines of so many characters at most.</summary>
    public static IReadOnlyList<string> Wrap(string words, int characters)
    {
        var lines = new List<string> { "" };
        foreach (var word in words.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > characters) lines.Add("");
            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }
        return lines;
    }
}

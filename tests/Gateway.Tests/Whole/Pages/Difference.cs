namespace Immunotherapy.Gateway.Tests.Whole.Pages;

/// <summary>Where two texts part, line by line, as short as a reader needs.</summary>
internal static class Difference
{
    private const int MostLines = 40;

    /// <summary>Lines that only the first has begin with -, those that only the second has with +.</summary>
    public static string Of(string first, string second)
    {
        var (was, now) = (first.Split('\n'), second.Split('\n'));
        var common = CommonSuffixes(was, now);
        var lines = new List<string>();
        for (int i = 0, j = 0; i < was.Length || j < now.Length;)
        {
            if (i < was.Length && j < now.Length && was[i] == now[j]) (i, j) = (i + 1, j + 1);
            else if (j == now.Length || (i < was.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add($"-{i + 1}: {was[i++].Trim()}");
            else lines.Add($"+{j + 1}: {now[j++].Trim()}");
        }
        var left = lines.Count - MostLines;
        return string.Join('\n', lines.Take(MostLines)) + (left > 0 ? $"\nand {left} lines more" : "");
    }

    /// <summary>How many lines the two have in common from each pair of lines to the end, in order.</summary>
    private static int[,] CommonSuffixes(string[] was, string[] now)
    {
        var common = new int[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                common[i, j] = was[i] == now[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        return common;
    }
}

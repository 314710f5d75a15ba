namespace Immunotherapy.Model.Fields;

/// <summary>The known name that a mistyped one was probably meant to be.</summary>
public static class Nearest
{
    /// <summary>Null when none is near: more than a third of its letters would have to change.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > 100) return null;
        var (best, distance) = known.Select(k => (Name: k, Distance: Distance(name.ToUpperInvariant(), k.ToUpperInvariant())))
            .DefaultIfEmpty(("", int.MaxValue))
            .MinBy(k => k.Item2);
        return distance <= Math.Max(1, Math.Min(name.Length, best.Length) / 3) ? best : null;
    }

    /// <summary>The sentence that follows "unknown": the nearest name, and all there are.</summary>
    public static FormattableString Advice(string name, IReadOnlyCollection<string> known)
    {
        var all = string.Join(", ", known);
        if (To(name, known) is { } near) return $"Did you mean '{near}'? Known: {all}.";
        return $"Known: {all}.";
    }

    // Levenshtein's distance, with the swap of two neighbours as one step.
    private static int Distance(string a, string b)
    {
        var steps = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) steps[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) steps[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
            {
                var change = steps[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                steps[i, j] = Math.Min(change, Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        return steps[a.Length, b.Length];
    }
}

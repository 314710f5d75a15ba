namespace Immunotherapy.Gateway.Exchange;

/// <summary>The name that someone most likely meant.</summary>
internal static class Nearest
{
    /// <summary>"Did you mean 'x'?" with a space before it, or nothing when no name is near.</summary>
    public static string Hint(string written, IEnumerable<string> names)
    {
        var most = Math.Max(2, written.Length / 3);
        var best = names.Select(n => (Name: n, Far: Distance(written, n, most)))
            .Where(n => n.Far <= most)
            .OrderBy(n => n.Far).ThenBy(n => n.Name, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Name is null ? "" : $" Did you mean '{best.Name}'?";
    }

    /// <summary>Levenshtein's distance, letter case aside; anything over <paramref name="most"/> is only known to be over it.</summary>
    private static int Distance(string a, string b, int most)
    {
        if (Math.Abs(a.Length - b.Length) > most) return most + 1;
        Span<int> row = stackalloc int[Math.Min(b.Length, 128) + 1];
        if (b.Length >= row.Length) return most + 1;
        for (var j = 0; j < row.Length; j++) row[j] = j;
        foreach (var letter in a)
        {
            var diagonal = row[0]++;
            for (var j = 1; j < row.Length; j++)
            {
                var change = diagonal + (char.ToLowerInvariant(letter) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[^1];
    }
}

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Makes a comparison of a scalar ready to be asked of the codes of a column.</summary>
internal static class ColumnTest
{
    public static Test Of(ValueColumn column, Filter.Compare compare)
    {
        var (by, isNegated) = Comparisons.Positive(compare.By);
        byte[]?[] with = [.. compare.With.Select(w => ValueKey.Of(compare.Value, w))];
        if (by is Comparison.Contains or Comparison.EndsWith) return Each(column, by, with, isNegated);
        CodeRange[] ranges = [.. with.Select(w => CodeRange.Of(column, by, w))];
        return ranges.Length == 1 ? Within(column, ranges[0], isNegated) : Among(column, ranges, isNegated);
    }

    /// <summary>A condition on the entry that a single link leads to. Many entries lead to the same few: each is asked once.</summary>
    public static Test OfLinks(ValueColumn links, TargetTest where)
    {
        var (codes, places) = (links.Codes, links.Places);
        bool?[]? known = null;
        return (ordinal, _) =>
        {
            var code = codes[places[ordinal]];
            return (known ??= new bool?[links.CodeCount])[code] ??= code > 0 && where.Holds(Node.OrdinalAt(links.Value(code), 0)) is true;
        };
    }

    private static Test Within(ValueColumn column, CodeRange range, bool isNegated)
    {
        var (codes, places, from, count) = (column.Codes, column.Places, range.From, (uint)range.Count);
        return isNegated
            ? (ordinal, _) => (uint)(codes[places[ordinal]] - from) >= count
            : (ordinal, _) => (uint)(codes[places[ordinal]] - from) < count;
    }

    private static Test Among(ValueColumn column, CodeRange[] ranges, bool isNegated)
    {
        var (codes, places) = (column.Codes, column.Places);
        var holds = new bool[column.CodeCount];
        foreach (var range in ranges) holds.AsSpan(range.From, range.Count).Fill(true);
        return (ordinal, _) => holds[codes[places[ordinal]]] != isNegated;
    }

    /// <summary>What is looked for inside a text says nothing of where it stands in the order.</summary>
    private static Test Each(ValueColumn column, Comparison by, byte[]?[] with, bool isNegated)
    {
        var (codes, places) = (column.Codes, column.Places);
        return (ordinal, _) => (codes[places[ordinal]] is > 0 and var code && Any(column.Value(code), by, with)) != isNegated;
    }

    private static bool Any(ReadOnlySpan<byte> value, Comparison by, byte[]?[] with)
    {
        foreach (var part in with)
            if (part is not null && (by is Comparison.EndsWith ? value.EndsWith(part) : value.IndexOf(part) >= 0)) return true;
        return false;
    }
}

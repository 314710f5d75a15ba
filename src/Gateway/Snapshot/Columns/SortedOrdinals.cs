namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>An ordinal that joins or leaves a list.</summary>
internal readonly record struct Move(int Ordinal, bool Joins);

/// <summary>Lists of ordinals in the order of their ids, which is the order of their text.</summary>
internal static class SortedOrdinals
{
    /// <summary>The list after these moves, which come in the order of their ids: copies runs, looks up only what moves.</summary>
    public static int[] After(int[] list, ReadOnlySpan<Move> moves, Ordinals ordinals)
    {
        var next = new int[list.Length + moves.Length];
        var (read, written) = (0, 0);
        foreach (var move in moves)
        {
            var at = LowerBound(list, read, ordinals[move.Ordinal], ordinals);
            list.AsSpan(read, at - read).CopyTo(next.AsSpan(written));
            written += at - read;
            read = at;
            if (read < list.Length && list[read] == move.Ordinal) read++;
            if (move.Joins) next[written++] = move.Ordinal;
        }
        list.AsSpan(read).CopyTo(next.AsSpan(written));
        written += list.Length - read;
        return written == next.Length ? next : next[..written];
    }

    /// <summary>Those that are in the list, in its order.</summary>
    public static int[] Within(int[] list, IEnumerable<int> some, Ordinals ordinals)
    {
        var places = new List<int>();
        foreach (var ordinal in some)
        {
            var at = LowerBound(list, 0, ordinals[ordinal], ordinals);
            if (at < list.Length && list[at] == ordinal) places.Add(at);
        }
        places.Sort();
        return [.. places.Select(at => list[at])];
    }

    /// <summary>The first place from <paramref name="low"/> on whose id is not below this one.</summary>
    private static int LowerBound(int[] list, int low, Guid id, Ordinals ordinals)
    {
        var high = list.Length;
        if (low < high && ordinals[list[high - 1]].CompareTo(id) < 0) return high;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (ordinals[list[middle]].CompareTo(id) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}

using Immunotherapy.Gateway.Snapshot.Columns;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>The entries of a list that meet a condition. Looks only as far as it is asked.</summary>
internal sealed class Matches(Column<Node> nodes, int[] list, Test? test)
{
    public int[] List => list;

    public Node this[int place] => nodes[list[place]]!;

    /// <summary>The first place from here on, and before the end, that holds a match; the end where there is none.</summary>
    public int Next(int from, int end)
    {
        while (from < end && !IsMatch(from)) from++;
        return from;
    }

    /// <summary>The last place before this one, but not before the start, that holds a match; below the start where there is none.</summary>
    public int Previous(int before, int start)
    {
        do before--;
        while (before >= start && !IsMatch(before));
        return before;
    }

    public int Count(int from, int end)
    {
        if (test is null) return end - from;
        var count = 0;
        for (; from < end; from++)
            if (IsMatch(from)) count++;
        return count;
    }

    private bool IsMatch(int place) => test is null || test(list[place], null);
}

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// From the hash of a key to the ordinals that may carry it; whoever asks checks the key itself. Pages of sorted (hash, ordinal)
/// pairs, one pair in eight bytes; the next index shares every page that did not change.
/// </summary>
internal sealed class HashIndex
{
    private const int Full = 256;
    private readonly ulong[][] _pages;
    private readonly int _count;

    private HashIndex(ulong[][] pages, int count) => (_pages, _count) = (pages, count);

    public static HashIndex Empty { get; } = new([[], []], 0);

    public static ulong Pair(uint hash, int ordinal) => ((ulong)hash << 32) | (uint)ordinal;

    /// <summary>The pairs of this hash; the ordinal is the low half of each.</summary>
    public ReadOnlySpan<ulong> Find(uint hash)
    {
        var page = _pages[PageOf(Pair(hash, 0), _pages.Length)];
        var from = LowerBound(page, Pair(hash, 0));
        var to = from;
        while (to < page.Length && page[to] >> 32 == hash) to++;
        return page.AsSpan(from, to - from);
    }

    /// <summary>The next index. Both lists are sorted here.</summary>
    public HashIndex With(List<ulong> added, List<ulong> removed)
    {
        if (added.Count + removed.Count == 0) return this;
        added.Sort();
        removed.Sort();
        var pages = Fit(_count + added.Count);
        var count = _count;
        var (a, r) = (0, 0);
        for (var page = NextPage(added, a, removed, r, pages.Length); page >= 0; page = NextPage(added, a, removed, r, pages.Length))
        {
            var (toA, toR) = (EndOf(added, a, page, pages.Length), EndOf(removed, r, page, pages.Length));
            var next = Merge(pages[page], added[a..toA], removed[r..toR]);
            count += next.Length - pages[page].Length;
            pages[page] = next;
            (a, r) = (toA, toR);
        }
        return new HashIndex(pages, count);
    }

    /// <summary>A copy of the table of pages, with twice as many (and again) once they would be too long.</summary>
    private ulong[][] Fit(int count)
    {
        var pages = (ulong[][])_pages.Clone();
        while (count > pages.Length * Full * 2) pages = Split(pages);
        return pages;
    }

    private static ulong[][] Split(ulong[][] pages)
    {
        var wider = new ulong[pages.Length * 2][];
        for (var i = 0; i < pages.Length; i++)
        {
            var half = Array.FindIndex(pages[i], p => PageOf(p, wider.Length) == i * 2 + 1);
            wider[i * 2] = half < 0 ? pages[i] : pages[i][..half];
            wider[i * 2 + 1] = half < 0 ? [] : pages[i][half..];
        }
        return wider;
    }

    private static ulong[] Merge(ulong[] page, List<ulong> added, List<ulong> removed)
    {
        var next = new List<ulong>(page.Length + added.Count);
        var (a, r) = (0, 0);
        foreach (var pair in page)
        {
            while (a < added.Count && added[a] < pair) next.Add(added[a++]);
            while (a < added.Count && added[a] == pair) a++;
            while (r < removed.Count && removed[r] < pair) r++;
            if (r == removed.Count || removed[r] != pair) next.Add(pair);
        }
        while (a < added.Count) next.Add(added[a++]);
        return [.. next];
    }

    private static int NextPage(List<ulong> added, int a, List<ulong> removed, int r, int pages)
    {
        var first = a < added.Count ? PageOf(added[a], pages) : int.MaxValue;
        var second = r < removed.Count ? PageOf(removed[r], pages) : int.MaxValue;
        return first == int.MaxValue && second == int.MaxValue ? -1 : Math.Min(first, second);
    }

    private static int EndOf(List<ulong> pairs, int from, int page, int pages)
    {
        while (from < pairs.Count && PageOf(pairs[from], pages) == page) from++;
        return from;
    }

    /// <summary>Pages are a power of two, so that the topmost bits choose one.</summary>
    private static int PageOf(ulong pair, int pages) => (int)(pair >> (64 - int.Log2(pages)));

    private static int LowerBound(ulong[] page, ulong pair)
    {
        var at = Array.BinarySearch(page, pair);
        return at < 0 ? ~at : at;
    }
}

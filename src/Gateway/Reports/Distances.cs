namespace Immunotherapy.Gateway.Reports;

/// <summary>How far a reader is from any entry at any other, when links are followed both ways.</summary>
internal sealed class Distances
{
    /// <summary>All pairs are walked, which takes long in a large library: above this many entries nothing is measured.</summary>
    public const int MostEntries = 5_000;

    private readonly HashSet<int>[] _beside;

    public Distances(Library library)
    {
        _beside = [.. library.Entries.Select(_ => new HashSet<int>())];
        foreach (var (from, links) in library.Links.Index())
            foreach (var (_, target) in links)
                if (library.Find(target) is { } to && to != from)
                {
                    _beside[from].Add(to);
                    _beside[to].Add(from);
                }
    }

    /// <summary>The pair that is farthest apart; with a null number of steps, one that no links join. Null when there is no pair.</summary>
    public (int From, int To, int? Steps)? Farthest()
    {
        (int From, int To, int? Steps)? farthest = null;
        for (var from = 0; from < _beside.Length; from++)
        {
            var (to, steps) = FarthestFrom(from);
            if (steps is null) return (from, to, null);
            if (to != from && (farthest is null || steps > farthest.Value.Steps)) farthest = (from, to, steps);
        }
        return farthest;
    }

    private (int To, int? Steps) FarthestFrom(int from)
    {
        var steps = new int[_beside.Length];
        Array.Fill(steps, -1);
        steps[from] = 0;
        var open = new Queue<int>([from]);
        var last = from;
        while (open.TryDequeue(out var place))
        {
            last = place;
            foreach (var next in _beside[place])
                if (steps[next] < 0)
                {
                    steps[next] = steps[place] + 1;
                    open.Enqueue(next);
                }
        }
        var unreached = Array.IndexOf(steps, -1);
        return unreached >= 0 ? (unreached, null) : (last, steps[last]);
    }
}

namespace Immunotherapy.Bench.Comparing;

/// <summary>The medians of one operation, static bytes first.</summary>
internal sealed record Result(string Operation, IReadOnlyList<Standing> Standings)
{
    private const double SameSize = 0.03;

    public Reading Static => Standings[0].Median;

    public IEnumerable<Standing> Engines => Standings.Skip(1);

    /// <summary>Nothing failed, and all sent answers of the same size; otherwise the ratios say nothing.</summary>
    public bool IsSound => Standings.All(s => s.Median.Failed == 0 && Math.Abs(s.Median.Bytes / Static.Bytes - 1) < SameSize);
}

/// <summary>How one contender did.</summary>
internal sealed record Standing(string Name, Reading Median);

namespace Immunotherapy.Bench.Comparing;

/// <summary>The medians of one operation, static bytes first.</summary>
internal sealed record Result(string Operation, IReadOnlyList<Standing> Standings)
{
    private const double SameSize = 0.03;

    public Reading Static => Standings[0].Median;

    public IEnumerable<Standing> Engines => Standings.Skip(1);

    /// <summary>What is in the middle of several starts.</summary>
    public static Result Median(IReadOnlyList<Result> starts) => new(starts[0].Operation,
        [.. starts[0].Standings.Select((s, at) => new Standing(s.Name, Reading.Median([.. starts.Select(start => start.Standings[at].Median)])))]);

    /// <summary>The requests an engine answers for each that static bytes answer.</summary>
    public double Share(string engine) => Engines.Single(e => e.Name == engine).Median.Rate / Static.Rate;

    /// <summary>Nothing failed, and all sent answers of the same size; otherwise the ratios say nothing.</summary>
    public bool IsSound => Standings.All(s => s.Median.Failed == 0 && Math.Abs(s.Median.Bytes / Static.Bytes - 1) < SameSize);
}

/// <summary>How one contender did.</summary>
internal sealed record Standing(string Name, Reading Median);

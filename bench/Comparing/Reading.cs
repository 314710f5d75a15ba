namespace Immunotherapy.Bench.Comparing;

/// <summary>What one run showed, or what is in the middle of several.</summary>
internal sealed record Reading
{
    /// <summary>Requests a second.</summary>
    public required double Rate { get; init; }

    /// <summary>Microseconds of the server's CPU time a request.</summary>
    public required double Cpu { get; init; }

    /// <summary>How much of a core made machine code meanwhile, 1 being all of it.</summary>
    public required double Compiling { get; init; }

    /// <summary>Bytes allocated a request.</summary>
    public required double Allocated { get; init; }

    /// <summary>Bytes received a request, headers too.</summary>
    public required double Bytes { get; init; }

    /// <summary>The slowest of a hundred, in milliseconds.</summary>
    public required double Slowest { get; init; }

    /// <summary>Requests that failed, in all.</summary>
    public required long Failed { get; init; }

    /// <summary>Of each figure the median by itself.</summary>
    public static Reading Median(IReadOnlyList<Reading> rounds) => new()
    {
        Rate = Middle(rounds, r => r.Rate),
        Cpu = Middle(rounds, r => r.Cpu),
        Compiling = Middle(rounds, r => r.Compiling),
        Allocated = Middle(rounds, r => r.Allocated),
        Bytes = Middle(rounds, r => r.Bytes),
        Slowest = Middle(rounds, r => r.Slowest),
        Failed = rounds.Sum(r => r.Failed),
    };

    private static double Middle(IReadOnlyList<Reading> rounds, Func<Reading, double> figure)
    {
        var sorted = rounds.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

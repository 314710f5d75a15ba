namespace Immunotherapy.Bench.Editing;

/// <summary>One line of the table; where nothing is promised, whether it is met is null.</summary>
internal sealed record Row(string Measure, string Median, string P95, string Target, bool? IsMet)
{
    /// <summary>For what is promised of its slow end alone.</summary>
    public static Row Of(string measure, Times times, double p95) =>
        new(measure, Milliseconds(times.Median), Milliseconds(times.P95), $"p95 {Milliseconds(p95)}", times.P95 <= p95);

    public static Row Of(string measure, Times times, double median, double p95) =>
        new(measure, Milliseconds(times.Median), Milliseconds(times.P95), $"{median:N0} / {p95:N0} ms", times.Median <= median && times.P95 <= p95);

    /// <summary>For what promises nothing and tells what another line is worth.</summary>
    public static Row Beside(string measure, Times times) => new(measure, Milliseconds(times.Median), Milliseconds(times.P95), "for comparison", null);

    public static string Milliseconds(double time) => time < 10 ? $"{time:N1} ms" : $"{time:N0} ms";
}

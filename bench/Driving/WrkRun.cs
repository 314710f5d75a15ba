using System.Globalization;

namespace Immunotherapy.Bench.Driving;

/// <summary>What one run of wrk saw.</summary>
/// <param name="Requests">How many were answered.</param>
/// <param name="Seconds">How long it took.</param>
/// <param name="Bytes">All that was received, headers too.</param>
/// <param name="Slowest">How long the slowest of a hundred took, in milliseconds.</param>
/// <param name="Refused">Answers of status 400 or above.</param>
/// <param name="Broken">Connections that failed or requests without an answer in time.</param>
internal sealed record WrkRun(long Requests, double Seconds, long Bytes, double Slowest, long Refused, long Broken)
{
    /// <summary>There was nobody to ask.</summary>
    public static WrkRun None { get; } = new(0, 0, 0, 0, 0, 0);

    public double Rate => Requests / Seconds;
    public long Failed => Refused + Broken;

    /// <summary>The line that our script prints; null: another line.</summary>
    public static WrkRun? Read(string line) =>
        line.Split('\t') is ["result", var requests, var duration, var bytes, var slowest, var refused, var broken]
            ? new(Number(requests), Number(duration) / 1e6, Number(bytes), Number(slowest) / 1e3, Number(refused), Number(broken))
            : null;

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}

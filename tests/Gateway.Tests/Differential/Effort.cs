using System.Globalization;

namespace Immunotherapy.Gateway.Tests.Differential;

/// <summary>
/// How many operations are held against each other, and from which seed on. Few on every run; all with <c>DIFFERENTIAL=all</c>,
/// other ones with <c>DIFFERENTIAL_SEED</c>.
/// </summary>
internal static class Effort
{
    public static bool IsAll { get; } = Environment.GetEnvironmentVariable("DIFFERENTIAL") == "all";

    public static int Valid { get; } = IsAll ? 5_000 : 700;

    public static int Broken { get; } = IsAll ? 2_000 : 300;

    public static int Pages { get; } = IsAll ? 3_000 : 400;

    public static int Seed { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("DIFFERENTIAL_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : 20261123;
}

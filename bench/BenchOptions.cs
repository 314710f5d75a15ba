using System.Globalization;
using Immunotherapy.Bench.Generating;

namespace Immunotherapy.Bench;

/// <summary>The options behind a verb.</summary>
internal sealed record BenchOptions(Scale Scale, string? Out, string? Connection, int Publishes, int Round)
{
    public static BenchOptions Read(string[] args) => new(
        new Scale(double.Parse(Value(args, "--scale") ?? "1", CultureInfo.InvariantCulture), args.Contains("--spanish")),
        Value(args, "--out"),
        Value(args, "--connection"),
        int.Parse(Value(args, "--publishes") ?? "200", CultureInfo.InvariantCulture),
        int.Parse(Value(args, "--round") ?? "0", CultureInfo.InvariantCulture));

    private static string? Value(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}

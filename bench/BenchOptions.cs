using System.Globalization;
using Immunotherapy.Bench.Generating;
using Immunotherapy.Gateway.Execution;

namespace Immunotherapy.Bench;

/// <summary>The options behind a verb.</summary>
internal sealed record BenchOptions
{
    public required Scale Scale { get; init; }
    public string? Out { get; init; }
    public string? Connection { get; init; }

    /// <summary>The cancer to draw.</summary>
    public required string Slug { get; init; }

    /// <summary>Where to listen; null: where the gateway does by itself.</summary>
    public string? Urls { get; init; }

    public required int Publishes { get; init; }
    public required int Round { get; init; }

    /// <summary>The ways of running operations that are held against static bytes.</summary>
    public required IReadOnlyList<Engine> Engines { get; init; }

    /// <summary>The operations to measure; empty: all.</summary>
    public required IReadOnlyList<string> Operations { get; init; }

    public required int Rounds { get; init; }

    /// <summary>How often the servers are started for it.</summary>
    public required int Starts { get; init; }

    /// <summary>How long each run takes.</summary>
    public required int Seconds { get; init; }

    /// <summary>How many different documents, or how many times each attack.</summary>
    public int? Count { get; init; }

    /// <summary>How long the two editors of the ledger type.</summary>
    public required double Minutes { get; init; }

    /// <summary>The measures of the console to take; empty: all.</summary>
    public required IReadOnlyList<string> Only { get; init; }

    public static BenchOptions Read(string[] args) => new()
    {
        Scale = new Scale(double.Parse(Value(args, "--scale") ?? "1", CultureInfo.InvariantCulture), args.Contains("--spanish")),
        Out = Value(args, "--out"),
        Connection = Value(args, "--connection"),
        Slug = Value(args, "--slug") ?? "melanoma-cutaneous",
        Urls = Value(args, "--urls"),
        Publishes = Number(args, "--publishes") ?? 200,
        Round = Number(args, "--round") ?? 0,
        Engines = [.. Names(args, "--engine").DefaultIfEmpty(nameof(Engine.Plans)).Select(name => Enum.Parse<Engine>(name, ignoreCase: true))],
        Operations = Names(args, "--operations"),
        Rounds = Number(args, "--rounds") ?? 5,
        Starts = Number(args, "--starts") ?? 3,
        Seconds = Number(args, "--seconds") ?? 5,
        Count = Number(args, "--count"),
        Minutes = double.Parse(Value(args, "--minutes") ?? "10", CultureInfo.InvariantCulture),
        Only = Names(args, "--only"),
    };

    private static string[] Names(string[] args, string name) => Value(args, name)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static int? Number(string[] args, string name) =>
        Value(args, name) is { } value ? int.Parse(value, CultureInfo.InvariantCulture) : null;

    private static string? Value(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}

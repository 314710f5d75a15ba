using Immunotherapy.Bench.Driving;

namespace Immunotherapy.Bench.Attacking;

/// <summary>How a server took an attack.</summary>
internal sealed record Assault
{
    private const double MostSlower = 3;

    public required Attack Attack { get; init; }

    /// <summary>Milliseconds until each refusal while nothing else was asked, sorted.</summary>
    public required IReadOnlyList<double> Alone { get; init; }

    /// <summary>The same beside good traffic.</summary>
    public required IReadOnlyList<double> Beside { get; init; }

    /// <summary>Attacks that were not refused, but answered otherwise or not at all.</summary>
    public required int NotRefused { get; init; }

    /// <summary>The good traffic before.</summary>
    public required WrkRun Quiet { get; init; }

    /// <summary>The good traffic during the attack.</summary>
    public required WrkRun During { get; init; }

    public required bool IsAlive { get; init; }

    /// <summary>How many times as long the slowest of a hundred took as before; 0: nobody answered.</summary>
    public double Slower => Quiet.Requests == 0 ? 0 : During.Slowest / Quiet.Slowest;

    public bool IsHeld => IsAlive && NotRefused == 0 && During is { Requests: > 0, Failed: 0 } && Slower <= MostSlower;
}

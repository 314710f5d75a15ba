using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Tests.Differential.Generating;

/// <summary>Where in a document something is being written.</summary>
internal sealed record Spot(Usage Usage)
{
    public int Depth { get; init; }

    /// <summary>How many times it is answered, at most: the product of the page sizes above.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The language asked for, where it is sure.</summary>
    public Locale? Asked { get; init; }
}

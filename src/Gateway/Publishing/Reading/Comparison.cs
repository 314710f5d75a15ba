using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>What the editors have against what the world reads.</summary>
public sealed record Comparison
{
    public required Document Published { get; init; }
    public required Document Working { get; init; }

    /// <summary>Value by value, in the order of the form; empty: they say the same.</summary>
    public required IReadOnlyList<FieldChange> Changes { get; init; }
}

using Immunotherapy.Model.Documents;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>What a publish would find and do, told before anything is done.</summary>
public sealed record PublishPlan
{
    /// <summary>The version of the entry that was looked at: give it to the publish as <see cref="Wish.Seen"/>.</summary>
    public required long Version { get; init; }

    /// <summary>What blocks, and what a person should look at; each names its field.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    public bool IsBlocked => Findings.Any(f => f.Blocks);
}

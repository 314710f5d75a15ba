namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A document, and the pages that rest on it.</summary>
public sealed record SourceEntry : ShownEntry
{
    public required string Kind { get; init; }
    public required string Tier { get; init; }
    public string? Publisher { get; init; }
    public DateOnly? PublishedOn { get; init; }
    public required string Url { get; init; }
    public DateOnly? AccessedOn { get; init; }
    public IReadOnlyList<CodeText> Codes { get; init; } = [];
    public required Many<Mention> CitingTopics { get; init; }
    public required Many<Mention> CitingCancerTypes { get; init; }
    public required Many<Mention> CitingTherapies { get; init; }
    public required Many<Mention> CitingIndications { get; init; }
    public required Many<Mention> CitingEligibilities { get; init; }
    public required Many<Mention> CitingSideEffects { get; init; }
    public required Many<Mention> CitingBlogPosts { get; init; }
    public required Many<Mention> CitingPeople { get; init; }
    public required Many<Mention> CitingGlossaryTerms { get; init; }
}

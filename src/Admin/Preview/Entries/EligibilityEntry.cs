namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A claim about who may get a treatment, with its dates.</summary>
public sealed record EligibilityEntry : ShownEntry
{
    public RichHtml? Explanation { get; init; }
    public required string Kind { get; init; }
    public required string Polarity { get; init; }
    public required string Certainty { get; init; }
    public IReadOnlyList<string> Jurisdictions { get; init; } = [];
    public required DateOnly AsOf { get; init; }
    public required DateOnly ValidUntil { get; init; }
    public IReadOnlyList<Mention> Therapies { get; init; } = [];
    public IReadOnlyList<string> TherapyClasses { get; init; } = [];
    public IReadOnlyList<Mention> CancerTypes { get; init; } = [];
    public Mention? Supersedes { get; init; }
    public IReadOnlyList<Mention> SupersededBy { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
}

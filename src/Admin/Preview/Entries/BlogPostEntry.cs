namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>An article with its authors.</summary>
public sealed record BlogPostEntry : ShownEntry
{
    public required RichHtml Body { get; init; }
    public required string Genre { get; init; }
    public DateOnly? EventDate { get; init; }
    public IReadOnlyList<Card> Authors { get; init; } = [];
    public IReadOnlyList<Mention> Mentions { get; init; } = [];
    public IReadOnlyList<Mention> CancerTypes { get; init; } = [];
    public IReadOnlyList<Mention> Therapies { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
}

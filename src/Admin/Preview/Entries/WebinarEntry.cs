namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>A talk, to join or to watch later.</summary>
public sealed record WebinarEntry : ShownEntry
{
    public RichHtml? Description { get; init; }
    public DateTimeOffset? StartsAt { get; init; }
    public DateTimeOffset? EndsAt { get; init; }
    public string? TimeZone { get; init; }
    public required string Status { get; init; }
    public string? RegistrationUrl { get; init; }
    public Card? Recording { get; init; }
    public IReadOnlyList<Card> Speakers { get; init; } = [];
    public IReadOnlyList<Mention> CancerTypes { get; init; } = [];
    public IReadOnlyList<Mention> Therapies { get; init; } = [];
    public IReadOnlyList<Mention> Topics { get; init; } = [];
}

namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>An entry shown in short on the page of another: what its type has of this, in one shape for all types.</summary>
public sealed record Card : Mention
{
    public DateTimeOffset? PublishedAt { get; init; }
    public NoticeText? Notice { get; init; }
    public string? Summary { get; init; }

    /// <summary>Of a cancer: the therapies that are approved for it.</summary>
    public IReadOnlyList<Mention> Approved { get; init; } = [];

    public string? TherapyClass { get; init; }

    /// <summary>Of a therapy: the year of its first approval.</summary>
    public int? Since { get; init; }

    public Mention? Therapy { get; init; }
    public Mention? CancerType { get; init; }
    public int? ApprovedIn { get; init; }
    public string? Status { get; init; }

    public RichHtml? Explanation { get; init; }
    public string? Polarity { get; init; }
    public string? Certainty { get; init; }
    public DateOnly? AsOf { get; init; }
    public DateOnly? ValidUntil { get; init; }

    public string? Urgency { get; init; }
    public string? WhatToDo { get; init; }

    public DateTimeOffset? StartsAt { get; init; }
    public DateTimeOffset? EndsAt { get; init; }
    public string? TimeZone { get; init; }
    public string? WebinarStatus { get; init; }
    public string? RegistrationUrl { get; init; }
    public Mention? Recording { get; init; }
    public IReadOnlyList<Mention> Speakers { get; init; } = [];

    public string? WatchUrl { get; init; }
    public int? DurationSeconds { get; init; }
    public DateOnly? RecordedOn { get; init; }

    public string? Genre { get; init; }
    public IReadOnlyList<Mention> Authors { get; init; } = [];

    public string? Role { get; init; }
    public string? Credentials { get; init; }

    public string? Publisher { get; init; }
    public string? ReadUrl { get; init; }

    public RichHtml? Meaning { get; init; }
    public string? Pronunciation { get; init; }
}

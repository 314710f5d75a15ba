using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Something the clock will do to an entry, or could not do.</summary>
public sealed record ScheduledAct
{
    public required Guid Id { get; init; }
    public required Locale Locale { get; init; }

    /// <summary>It shows the language; else it takes it down.</summary>
    public required bool Publishes { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>The IANA zone in which the editor chose the time.</summary>
    public required string Zone { get; init; }

    /// <summary>The revision that will be shown; 0 for taking down.</summary>
    public required int Revision { get; init; }

    /// <summary>Why it was not done when its time came; null while it is to come.</summary>
    public string? MissedBecause { get; init; }

    public required string By { get; init; }
}

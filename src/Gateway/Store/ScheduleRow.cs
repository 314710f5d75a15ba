using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Store;

/// <summary>Something the clock will do: the instant is what counts, the zone is what the editor meant.</summary>
public sealed class ScheduleRow
{
    public Guid Id { get; set; }
    public Guid EntryId { get; set; }
    public Locale Locale { get; set; }
    public ScheduledAction Action { get; set; }
    public DateTimeOffset DueAt { get; set; }

    /// <summary>IANA zone, such as Europe/Madrid.</summary>
    public required string Zone { get; set; }

    /// <summary>The revision to publish; cut when it was scheduled.</summary>
    public int Revision { get; set; }

    public ScheduleState State { get; set; }

    /// <summary>Why it was not done, for a person to read.</summary>
    public string? Reason { get; set; }

    public required string By { get; set; }
}

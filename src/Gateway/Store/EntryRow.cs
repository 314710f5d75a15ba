namespace Immunotherapy.Gateway.Store;

/// <summary>The folder in the cabinet: what an entry is, whatever its revisions say.</summary>
public sealed class EntryRow
{
    public Guid Id { get; set; }
    public required string Type { get; set; }

    /// <summary>Concurrency token, raised by every Desk action on the entry.</summary>
    public long Version { get; set; }

    /// <summary>The revision whose shared part the world sees; null until something was published.</summary>
    public int? PublishedShared { get; set; }

    /// <summary>The highest revision number cut so far; 0 before the first.</summary>
    public int LatestRevision { get; set; }

    public bool IsRecalled { get; set; }

    /// <summary>The instant up to which what time changes (overdue, hidden after) has been applied for the world.</summary>
    public DateTimeOffset AsOf { get; set; }

    /// <summary>The next instant at which something about it changes without an editor; null: never.</summary>
    public DateTimeOffset? NextInstant { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Whose entry it is: who made it.</summary>
    public required string CreatedBy { get; set; }
}

namespace Immunotherapy.Gateway.Store;

/// <summary>The outbox: one row for everything the world may see change, numbered without gaps in the order of commits.</summary>
public sealed class ChangeRow
{
    public long Number { get; set; }
    public DateTimeOffset At { get; set; }
    public ChangeKind Kind { get; set; }
    public Guid EntryId { get; set; }

    /// <summary>
    /// How the entry stands after the change, as canonical JSON: shared revision, recall, as-of, and its publications. The graph
    /// at a past instant is the last such state of every entry, so nothing else needs to be kept.
    /// </summary>
    public required byte[] Standing { get; set; }
}

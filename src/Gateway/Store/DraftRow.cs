namespace Immunotherapy.Gateway.Store;

/// <summary>The working copy of an entry: at most one, however many edit it.</summary>
public sealed class DraftRow
{
    public Guid EntryId { get; set; }

    /// <summary>The revision it started from; 0: a new entry.</summary>
    public int BaseRevision { get; set; }

    /// <summary>Canonical JSON <c>{"shared":{…},"texts":{"en":{…}}}</c>.</summary>
    public required byte[] Content { get; set; }

    /// <summary>Canonical JSON from field path to the draft version that last changed it.</summary>
    public required byte[] FieldVersions { get; set; }

    /// <summary>Concurrency token: one up with every batch of edits.</summary>
    public long Version { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
    public required string UpdatedBy { get; set; }
}

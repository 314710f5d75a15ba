namespace Immunotherapy.Gateway.Store;

/// <summary>One value as an editor's client sent it. (entry, client, sequence) is unique, so a replay is applied exactly once.</summary>
public sealed class EditRow
{
    public Guid EntryId { get; set; }
    public required string Client { get; set; }
    public long Sequence { get; set; }
    public required string Path { get; set; }

    /// <summary>JSON; null clears the field.</summary>
    public byte[]? Value { get; set; }

    /// <summary>The draft version that this edit made.</summary>
    public long Version { get; set; }

    public DateTimeOffset At { get; set; }
    public required string By { get; set; }
}

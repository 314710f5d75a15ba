namespace Immunotherapy.Gateway.Store;

/// <summary>Who did what, when. Only ever added to, in the transaction of the deed.</summary>
public sealed class AuditRow
{
    public Guid Id { get; set; }
    public DateTimeOffset At { get; set; }
    public required string By { get; set; }

    /// <summary>Null: the process itself, or somebody whom we do not know.</summary>
    public Guid? AccountId { get; set; }

    public required string Action { get; set; }
    public Guid? EntryId { get; set; }
    public string? Detail { get; set; }
}

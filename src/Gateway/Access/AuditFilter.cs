namespace Immunotherapy.Gateway.Access;

/// <summary>Which lines of the audit are wanted; what is null is not asked for.</summary>
public sealed record AuditFilter
{
    /// <summary>What this account did.</summary>
    public Guid? Account { get; init; }

    public string? Action { get; init; }
    public Guid? Entry { get; init; }
    public DateTimeOffset? From { get; init; }
    public DateTimeOffset? Before { get; init; }
}

namespace Immunotherapy.Gateway.Access;

/// <summary>One line of the audit.</summary>
public sealed record AuditEntry(Guid Id, DateTimeOffset At, string By, Guid? Account, string Action, Guid? Entry, string? Detail);

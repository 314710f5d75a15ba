namespace Immunotherapy.Gateway.Access;

/// <summary>Some lines of the audit, the newest first, and how many there are in all.</summary>
public sealed record AuditPage(IReadOnlyList<AuditEntry> Entries, int Total);

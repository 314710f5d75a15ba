namespace Immunotherapy.Gateway.Access;

/// <summary>What the audit can be filtered by: the people there are, and the acts that occur.</summary>
public sealed record AuditChoices(IReadOnlyList<(Guid Account, string Name)> People, IReadOnlyList<string> Actions);

namespace Immunotherapy.Gateway.Access;

/// <summary>A link to an account that nobody has used yet.</summary>
public sealed record Invitation(Guid Id, string Email, IReadOnlyList<Role> Roles, string By, DateTimeOffset MadeAt, DateTimeOffset ExpiresAt);

namespace Immunotherapy.Gateway.Access;

/// <summary>An account as the list of people shows it.</summary>
public sealed record Person(
    Guid Id, string Name, string Email, IReadOnlyList<Role> Roles, bool AsksForCode, DateTimeOffset CreatedAt, DateTimeOffset? LastSignIn, DateTimeOffset? DisabledAt);

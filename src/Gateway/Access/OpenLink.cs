namespace Immunotherapy.Gateway.Access;

/// <summary>A link that still holds.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Email">Whose it is; null: the first administrator says.</param>
/// <param name="Name">The account's, where there is one.</param>
/// <param name="Roles">Those of the account to come.</param>
public sealed record OpenLink(LinkPurpose Purpose, string? Email, string? Name, IReadOnlyList<Role> Roles);

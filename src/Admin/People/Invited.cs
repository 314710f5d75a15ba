using Immunotherapy.Gateway.Access;

namespace Immunotherapy.Admin.People;

/// <summary>What the dialog of an invitation answers.</summary>
internal sealed record Invited(string Email, IReadOnlyList<Role> Roles);

namespace Immunotherapy.Gateway.Store;

/// <summary>One role that an account has.</summary>
public sealed class AccountRoleRow
{
    public Guid AccountId { get; set; }
    public required string Role { get; set; }
}

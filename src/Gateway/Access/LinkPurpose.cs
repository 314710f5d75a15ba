namespace Immunotherapy.Gateway.Access;

/// <summary>What a link lets its holder do, once.</summary>
public enum LinkPurpose
{
    /// <summary>Make the first account, as long as there is no administrator.</summary>
    FirstAdministrator,

    /// <summary>Make the account that an administrator invited to.</summary>
    Invitation,

    /// <summary>Set a new password for an account.</summary>
    NewPassword,
}

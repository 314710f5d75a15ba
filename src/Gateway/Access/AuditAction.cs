namespace Immunotherapy.Gateway.Access;

/// <summary>What the audit calls acts on accounts and sign-ins; acts on entries have the Desk's names.</summary>
public static class AuditAction
{
    public const string SignIn = "sign in";
    public const string SignInFailed = "sign in failed";
    public const string LockedOut = "locked out";
    public const string SignOut = "sign out";
    public const string SessionsEnded = "end sessions";
    public const string PasswordChanged = "change password";
    public const string CodesOn = "turn codes on";
    public const string CodesOff = "turn codes off";
    public const string FirstLink = "make first link";
    public const string Invited = "invite";
    public const string InvitationRevoked = "revoke invitation";
    public const string AccountMade = "make account";
    public const string PasswordLink = "make password link";
    public const string RolesSet = "set roles";
    public const string Disabled = "disable account";
    public const string Enabled = "enable account";
}

namespace Immunotherapy.Admin.People;

/// <summary>What an administrator chose to do with an account besides giving it roles.</summary>
internal enum PersonChange
{
    Disable,
    Enable,
    ResetCodes,
    EndSessions,
    PasswordLink,
}

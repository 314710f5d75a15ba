namespace Immunotherapy.Admin.SignIn;

/// <summary>What came of a try to sign in.</summary>
internal enum PasswordAnswer
{
    In,
    NeedsCode,
    Wrong,
    Locked,
    TooMany,

    /// <summary>The store cannot be written: a sign-in that the audit does not know of is none.</summary>
    Away,
}

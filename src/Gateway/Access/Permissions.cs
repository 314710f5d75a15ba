namespace Immunotherapy.Gateway.Access;

/// <summary>The one table of what each role may do. Everybody who is signed in may read drafts.</summary>
public static class Permissions
{
    public static IReadOnlyList<Permission> Of(Role role) => role switch
    {
        Role.Author => [Permission.Write, Permission.Translate, Permission.MintTokens],
        Role.Editor => [Permission.Write, Permission.Translate, Permission.Review, Permission.MintTokens],
        Role.ClinicalReviewer => [Permission.Review],
        Role.Translator => [Permission.Translate],
        Role.Publisher => [Permission.Publish, Permission.Schedule, Permission.Recall, Permission.Review, Permission.MintTokens],
        Role.Administrator => [Permission.ManagePeople, Permission.ReadAudit, Permission.Import, Permission.MintTokens],
        Role.Auditor => [Permission.ReadAudit],
    };

    public static bool Allow(IEnumerable<Role> roles, Permission permission) => roles.Any(role => Of(role).Contains(permission));

    /// <summary>The roles that could do it, as a sentence names them to who cannot: "Author or Editor".</summary>
    public static FormattableString Holders(Permission permission) =>
        Enum.GetValues<Role>().Where(role => Of(role).Contains(permission)).Select(role => (FormattableString)$"{role}").Aggregate((all, role) => $"{all} or {role}");
}

using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Access;

/// <summary>A person who may sign in, as the signing in sees and changes them.</summary>
/// <remarks>Not a record: ASP.NET Core Identity fills it in step by step and saves it at the end.</remarks>
public sealed class Account
{
    public required Guid Id { get; init; }
    public required string Email { get; init; }
    public required string Name { get; init; }
    public required IReadOnlyList<Role> Roles { get; init; }
    public required DateTimeOffset CreatedAt { get; init; }
    public DateTimeOffset? DisabledAt { get; init; }
    public DateTimeOffset? LastSignIn { get; init; }

    /// <summary>Rises with every save: a save from an older one is refused.</summary>
    public long Version { get; internal set; }

    public string? PasswordHash { get; set; }
    public required string Stamp { get; set; }
    public int FailedSignIns { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }
    public string? AuthenticatorKey { get; set; }
    public bool AsksForCode { get; set; }
    public string? RecoveryCodes { get; set; }
    public string? Language { get; set; }

    public bool IsDisabled => DisabledAt is not null;

    internal static Account Of(AccountRow row, IEnumerable<string> roles) => new()
    {
        Id = row.Id,
        Email = row.Email,
        Name = row.Name,
        Roles = Rights.Read(roles),
        CreatedAt = row.CreatedAt,
        DisabledAt = row.DisabledAt,
        Version = row.Version,
        PasswordHash = row.PasswordHash,
        Stamp = row.Stamp,
        FailedSignIns = row.FailedSignIns,
        LockedUntil = row.LockedUntil,
        AuthenticatorKey = row.AuthenticatorKey,
        AsksForCode = row.AsksForCode,
        RecoveryCodes = row.RecoveryCodes,
        Language = row.Language,
        LastSignIn = row.LastSignIn,
    };

    internal void WriteTo(AccountRow row)
    {
        row.PasswordHash = PasswordHash;
        row.Stamp = Stamp;
        row.FailedSignIns = FailedSignIns;
        row.LockedUntil = LockedUntil;
        row.AuthenticatorKey = AuthenticatorKey;
        row.AsksForCode = AsksForCode;
        row.RecoveryCodes = RecoveryCodes;
        row.Language = Language;
    }
}

namespace Immunotherapy.Gateway.Store;

/// <summary>A person who may sign in. Rows are never removed: the audit names them.</summary>
public sealed class AccountRow
{
    public Guid Id { get; set; }

    /// <summary>As the person writes it.</summary>
    public required string Email { get; set; }

    /// <summary>As it is looked up: unique.</summary>
    public required string EmailKey { get; set; }

    public required string Name { get; set; }

    /// <summary>Null in a sandbox, where one click signs in.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Another one ends every session that carries the old one.</summary>
    public required string Stamp { get; set; }

    public int FailedSignIns { get; set; }
    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>The secret that the person's authenticator app shares with us; kept from when it is shown, in use once <see cref="AsksForCode"/>.</summary>
    public string? AuthenticatorKey { get; set; }

    public bool AsksForCode { get; set; }

    /// <summary>SHA-256 of those that are left, parted by semicolons.</summary>
    public string? RecoveryCodes { get; set; }

    /// <summary>The tag of the language that the console speaks to the person; null: the browser's.</summary>
    public string? Language { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? DisabledAt { get; set; }
    public DateTimeOffset? LastSignIn { get; set; }

    /// <summary>Concurrency token.</summary>
    public long Version { get; set; }
}

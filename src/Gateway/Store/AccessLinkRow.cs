namespace Immunotherapy.Gateway.Store;

/// <summary>A link that lets one person in once: to make an account, or to set a new password. Only its SHA-256 is kept.</summary>
public sealed class AccessLinkRow
{
    public required string Hash { get; set; }

    /// <summary>What lists call it: the hash stays inside.</summary>
    public Guid Id { get; set; }

    public required string Purpose { get; set; }

    /// <summary>Whom it was made for; null: whoever starts the first console.</summary>
    public string? Email { get; set; }

    /// <summary>The roles of the account to come, parted by commas.</summary>
    public string Roles { get; set; } = "";

    /// <summary>The account whose password it sets; null: it makes one.</summary>
    public Guid? AccountId { get; set; }

    public DateTimeOffset MadeAt { get; set; }
    public required string MadeBy { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Concurrency token too: of two who use it at the same moment one comes first.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}

namespace Immunotherapy.Gateway.Store;

/// <summary>A short-lived key to a perspective. Only its SHA-256 is kept.</summary>
public sealed class TokenRow
{
    public required string Hash { get; set; }
    public required string Perspective { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
    public DateTimeOffset MintedAt { get; set; }
    public required string MintedBy { get; set; }
}

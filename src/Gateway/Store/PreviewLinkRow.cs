using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Store;

/// <summary>A link by which a reviewer without an account sees one language of one draft. Only the SHA-256 of its token is kept.</summary>
public sealed class PreviewLinkRow
{
    public Guid Id { get; set; }
    public required string Hash { get; set; }
    public Guid EntryId { get; set; }
    public Locale Locale { get; set; }

    /// <summary>For whom it was made, in the editor's words.</summary>
    public required string For { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
    public DateTimeOffset MintedAt { get; set; }
    public required string MintedBy { get; set; }
}

using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Previews;

/// <summary>A link for a reviewer, as its makers see it: not the token, which is nowhere kept.</summary>
public sealed record PreviewLink(Guid Id, Locale Locale, string For, DateTimeOffset ExpiresAt, DateTimeOffset? RevokedAt, DateTimeOffset MintedAt, string MintedBy);

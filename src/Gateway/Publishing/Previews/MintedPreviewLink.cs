namespace Immunotherapy.Gateway.Publishing.Previews;

/// <summary>A new link for a reviewer, in the only moment in which anybody sees its token.</summary>
public sealed record MintedPreviewLink(Guid Id, string Token, DateTimeOffset ExpiresAt);

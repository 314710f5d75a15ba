namespace Immunotherapy.Gateway.Publishing;

/// <summary>A new token, in the only moment in which anybody sees it.</summary>
public sealed record MintedToken(string Token, DateTimeOffset ExpiresAt);

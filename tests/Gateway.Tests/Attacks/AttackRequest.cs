namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>A request that is meant to hurt by its form rather than its document.</summary>
public sealed record AttackRequest(string Name, Func<HttpRequestMessage> Make, int Status);

namespace Immunotherapy.Gateway.Publishing.Rules;

/// <summary>What a link leads to.</summary>
internal sealed record Target(string Type, bool IsThere, bool IsRecalled);

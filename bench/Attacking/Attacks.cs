using Immunotherapy.Gateway.Tests.Attacks;

namespace Immunotherapy.Bench.Attacking;

/// <summary>What would kill or stall the engine if nothing stood before it: the documents that the tests send too.</summary>
internal static class Attacks
{
    public static IReadOnlyList<Attack> All { get; } = [.. AttackDocuments.Severe.Select(a => new Attack(a.Name, a.Text))];
}

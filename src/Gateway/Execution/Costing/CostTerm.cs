namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>One field that is counted.</summary>
/// <param name="Outer">The term of the list or link that it stands in; -1 at the root.</param>
/// <param name="Size">How many it gives each time, unless a variable says it.</param>
/// <param name="Variable">The name of the variable that says how many; null: none does.</param>
internal readonly record struct CostTerm(int Outer, int Size, string? Variable)
{
    /// <summary>How many common fields it takes the work of.</summary>
    public int Weight { get; init; } = 1;
}

namespace Immunotherapy.Gateway.Execution.Costing;

/// <summary>What an operation may cost at most, known before it is run.</summary>
/// <param name="Fields">How often fields that lead to entries or parts are followed.</param>
/// <param name="Types">How many entries and parts come of that.</param>
public readonly record struct Cost(long Fields, long Types);

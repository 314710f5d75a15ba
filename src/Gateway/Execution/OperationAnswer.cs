namespace Immunotherapy.Gateway.Execution;

/// <summary>What came of an operation: the whole answer as JSON in UTF-8.</summary>
public sealed record OperationAnswer(Outcome Outcome, ReadOnlyMemory<byte> Json);

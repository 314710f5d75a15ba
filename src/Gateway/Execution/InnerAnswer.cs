namespace Immunotherapy.Gateway.Execution;

/// <summary>What came of an operation that this process asked itself: the whole answer as JSON in UTF-8, to keep.</summary>
public sealed record InnerAnswer(Outcome Outcome, ReadOnlyMemory<byte> Json);

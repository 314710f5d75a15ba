namespace Immunotherapy.Admin.Lists;

/// <summary>What became of a bulk act: what was done, in that order, and what was refused after all.</summary>
public sealed record BulkOutcome(IReadOnlyList<BulkStep> Done, IReadOnlyList<(BulkStep Step, string Reason)> Refused, bool WasCancelled);

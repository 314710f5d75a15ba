using Immunotherapy.Gateway.Publishing;

namespace Immunotherapy.Admin.Lists;

/// <summary>What became of a bulk act: what was done, in that order, and what was refused after all.</summary>
public sealed record BulkOutcome(IReadOnlyList<BulkStep> Done, IReadOnlyList<(BulkStep Step, RefusedException Reason)> Refused, bool WasCancelled);

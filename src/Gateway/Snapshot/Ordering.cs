using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>One key of an order: single links to walk, then the value to compare. Absent values come first when ascending.</summary>
public sealed record Ordering(IReadOnlyList<Field> Through, Scalar Value, bool Descending);

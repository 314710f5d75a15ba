namespace Immunotherapy.Admin.Matrix;

/// <summary>One indication in its cell: the year, and whether it stands.</summary>
/// <param name="Id">Of the indication.</param>
/// <param name="Year">Null: not written yet.</param>
/// <param name="Status">The name in the vocabulary; null: not written yet.</param>
public sealed record Approval(Guid Id, int? Year, string? Status);

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>The values that every entry has, whatever its type.</summary>
public enum SystemScalar
{
    Id,
    Slug,
    Revision,
    PublishedAt,
    UpdatedAt,
    LastReviewed,
    NextReviewDue,
    Overdue,
}

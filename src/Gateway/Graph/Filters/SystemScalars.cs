using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Graph.Filters;

/// <summary>The names that filters and orders have for what every entry has, apart from its id.</summary>
internal static class SystemScalars
{
    public const string Review = "review";
    public const string ReviewDescription = "How the review of the text stands.";

    public static IReadOnlyList<(SystemScalar Scalar, string Name, string Description)> OfEntry { get; } =
    [
        (SystemScalar.Slug, "slug", "The slug in the language served."),
        (SystemScalar.Revision, "revision", "The revision of the text."),
        (SystemScalar.PublishedAt, "publishedAt", "When this language was first published."),
        (SystemScalar.UpdatedAt, "updatedAt", "When this language was last changed."),
    ];

    public static IReadOnlyList<(SystemScalar Scalar, string Name, string Description)> OfReview { get; } =
    [
        (SystemScalar.LastReviewed, "lastReviewed", "The day of the last review."),
        (SystemScalar.NextReviewDue, "nextReviewDue", "The day by which the next review is due."),
        (SystemScalar.Overdue, "overdue", "Whether the next review is overdue."),
    ];
}

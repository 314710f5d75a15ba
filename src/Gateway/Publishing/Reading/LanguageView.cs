using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>How one language of an entry stands before the world, for its editors.</summary>
public sealed record LanguageView
{
    public required Locale Locale { get; init; }
    public required bool IsPublished { get; init; }

    /// <summary>The slug the world knows it by; null where it was never published.</summary>
    public string? Slug { get; init; }

    /// <summary>The revision whose text the world reads; 0: none.</summary>
    public int Revision { get; init; }

    /// <summary>Whether this language says what the default one says now.</summary>
    public required TranslationState Translation { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }
    public DateTimeOffset? UpdatedAt { get; init; }
    public Review Review { get; init; } = Review.None;

    /// <summary>The day by which it should be reviewed anew has passed.</summary>
    public bool IsReviewOverdue { get; init; }

    public Notice? Notice { get; init; }
}

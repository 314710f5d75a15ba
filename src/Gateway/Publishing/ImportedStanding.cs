using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>How one language of an entry stands, as it goes in and out of files.</summary>
public sealed record ImportedStanding
{
    /// <summary>When the world first saw this language; null: it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }
    public Review Review { get; init; } = Review.None;
    public Notice? Notice { get; init; }

    /// <summary>Slugs it once had, in ordinal order when exported.</summary>
    public IReadOnlyList<string> OldSlugs { get; init; } = [];
}

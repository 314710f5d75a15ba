using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>How one language of an entry stands before the world.</summary>
internal sealed record LocaleStanding
{
    public required Locale Locale { get; init; }
    public bool IsPublished { get; init; }
    public required string Slug { get; init; }
    public IReadOnlyList<string> OldSlugs { get; init; } = [];
    public int TextRevision { get; init; }
    public int SourceRevision { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public Review Review { get; init; } = Review.None;
    public Notice? Notice { get; init; }
}

using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Store;

/// <summary>How one language of an entry stands before the world.</summary>
public sealed class PublicationRow
{
    public Guid EntryId { get; set; }
    public Locale Locale { get; set; }
    public PublicationState State { get; set; }
    public required string Slug { get; set; }

    /// <summary>The revision whose text part the world sees.</summary>
    public int TextRevision { get; set; }

    /// <summary>The default language's text revision when this text was published: it lags when that one has moved on.</summary>
    public int SourceRevision { get; set; }

    /// <summary>When the world first saw it; null: never yet, the row only keeps how its draft stands.</summary>
    public DateTimeOffset? PublishedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }
    public ReviewState ReviewState { get; set; }
    public DateOnly? LastReviewed { get; set; }
    public DateOnly? NextReviewDue { get; set; }
    public NoticeKind? NoticeKind { get; set; }
    public string? NoticeText { get; set; }
    public DateTimeOffset? NoticeEffectiveAt { get; set; }
}

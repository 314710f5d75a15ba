namespace Immunotherapy.Model.Standing;

/// <summary>Who has looked at a language of an entry, and until when that holds.</summary>
public sealed record Review(ReviewState State, DateOnly? LastReviewed, DateOnly? NextReviewDue)
{
    public static Review None { get; } = new(ReviewState.NotReviewed, null, null);
}

namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>Whether somebody looked at the text, when, and until when that holds.</summary>
public sealed record ReviewDates(string State, DateOnly? LastReviewed, DateOnly? NextReviewDue, bool Overdue);

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>The first of some entries that wait for somebody, and how many there are in all.</summary>
public sealed record WorkShelf(IReadOnlyList<ListRow> First, int Total);

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>
/// A list, by the plural of its content type, as an editor likes to look at it: the query of its address without the question mark,
/// under a name.
/// </summary>
public sealed record SavedView(Guid Id, string List, string Name, string Query);

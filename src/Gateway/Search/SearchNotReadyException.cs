namespace Immunotherapy.Gateway.Search;

/// <summary>There is no index of the graph yet: the process has just started, or all content was read anew.</summary>
public sealed class SearchNotReadyException() : Exception("The search index is still being made. Try again in a moment.");

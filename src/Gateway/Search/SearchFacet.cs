using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search;

/// <summary>How many entries of a type were found.</summary>
public readonly record struct SearchFacet(ContentType Type, int Count);

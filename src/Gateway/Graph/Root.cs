using Immunotherapy.Gateway.Search;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Graph;

/// <summary>What a whole request reads from: one graph, the words of it, and the language it asks for where a field does not say.</summary>
public sealed record Root(ContentGraph Graph, SearchIndexes Search, Locale Locale);

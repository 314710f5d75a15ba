using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Differential.Content;

/// <summary>One perspective of the content: what the graph was made from, and the graph.</summary>
internal sealed record Scene(string Name, IReadOnlyList<Entry> Entries, ContentGraph Graph);

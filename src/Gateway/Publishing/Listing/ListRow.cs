using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>An entry in a list: how the work on it stands, and its content in the draft graph.</summary>
/// <param name="Work">What lists know besides its content.</param>
/// <param name="Node">Null where the draft graph does not hold it at this moment.</param>
public sealed record ListRow(EntryWork Work, Node? Node);

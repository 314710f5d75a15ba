using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>One page of a list, how many entries there are in all, and whom they belong to.</summary>
public sealed record ListAnswer(IReadOnlyList<ListRow> Rows, int Total)
{
    /// <summary>Everybody who owns an entry of the type, whatever was asked.</summary>
    public required IReadOnlyList<string> Owners { get; init; }

    /// <summary>The draft graph that the rows are read from, to follow their links in.</summary>
    public required ContentGraph Graph { get; init; }
}

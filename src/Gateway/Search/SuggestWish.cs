using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search;

/// <summary>The beginning of a title or another name, or of a word in it.</summary>
public sealed record SuggestWish
{
    public required string Prefix { get; init; }

    /// <summary>The language to read in.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Entries of these types only; empty: of all.</summary>
    public IReadOnlyCollection<ContentType> Types { get; init; } = [];

    public int First { get; init; } = 10;
}

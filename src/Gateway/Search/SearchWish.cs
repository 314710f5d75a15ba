using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Search;

/// <summary>What is looked for. The query is words, as people type them: no character in it has a meaning of its own.</summary>
public sealed record SearchWish
{
    /// <summary>How many different words of a query count; what is behind them is left aside.</summary>
    public const int MostWords = 20;

    /// <summary>How many of its characters are read at most.</summary>
    public const int MostCharacters = 2_000;

    public required string Query { get; init; }

    /// <summary>The language to read in.</summary>
    public required Locale Locale { get; init; }

    /// <summary>Entries of these types only; empty: of all.</summary>
    public IReadOnlyCollection<ContentType> Types { get; init; } = [];

    /// <summary>How many of the best; as many as are wanted, since a hit is not looked into before it is read.</summary>
    public int First { get; init; } = 10;

    /// <summary>Go on after this cursor.</summary>
    public string? After { get; init; }

    /// <summary>It is being typed: its last word may be the beginning of one.</summary>
    public bool IsUnfinished { get; init; }
}

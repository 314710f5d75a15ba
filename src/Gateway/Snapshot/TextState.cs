using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>One language of an entry, with its standing.</summary>
public sealed record TextState
{
    public required Locale Locale { get; init; }
    public required string Slug { get; init; }

    /// <summary>Slugs it once had in this language; they still find it.</summary>
    public IReadOnlyList<string> OldSlugs { get; init; } = [];

    /// <summary>Canonical JSON of the text part.</summary>
    public required ReadOnlyMemory<byte> Text { get; init; }

    /// <summary>Canonical JSON from path to <c>{"html","text"}</c>.</summary>
    public required ReadOnlyMemory<byte> Rendered { get; init; }

    public required int Revision { get; init; }

    /// <summary>The default language's revision this text was made from.</summary>
    public required int SourceRevision { get; init; }

    /// <summary>CURRENT or LAGS; what is served in place of a language that is not here is MISSING, which the graph knows itself.</summary>
    public required TranslationState Translation { get; init; }

    public required string ContentHash { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required Review Review { get; init; }
    public Notice? Notice { get; init; }
}

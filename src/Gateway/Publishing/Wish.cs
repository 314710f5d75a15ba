using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>One entry to publish, in these languages: its draft (or latest revision), or a revision that was cut before.</summary>
public sealed record Wish(Guid EntryId, IReadOnlyList<Locale> Locales)
{
    public int? Revision { get; init; }

    /// <summary>What to say of reviews and notices; a language that is not named keeps what it has, as far as that still holds.</summary>
    public IReadOnlyDictionary<Locale, NewStanding> Standings { get; init; } = new Dictionary<Locale, NewStanding>();

    /// <summary>The version of the entry that the editor looked at; another one is refused.</summary>
    public long? Seen { get; init; }
}

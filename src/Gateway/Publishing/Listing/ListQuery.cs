using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>What is asked of a list; what is left out does not limit it.</summary>
public sealed record ListQuery
{
    public required ContentType Type { get; init; }

    /// <summary>The language that titles are shown, sought and sorted in.</summary>
    public Locale Locale { get; init; } = Locales.Default;

    /// <summary>Words that the entry must say, the last one perhaps unfinished.</summary>
    public string? Text { get; init; }

    public EntryStage? Stage { get; init; }

    /// <summary>A language that is missing, lags or keeps up.</summary>
    public (Locale Locale, TranslationState State)? Language { get; init; }

    public string? Owner { get; init; }
    public DueFilter? Due { get; init; }

    /// <summary>Null: the best first where words were asked for, else what was changed last.</summary>
    public ListOrder? Order { get; init; }

    public int Skip { get; init; }
    public required int Take { get; init; }
}

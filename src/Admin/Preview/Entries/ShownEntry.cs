namespace Immunotherapy.Admin.Preview.Entries;

/// <summary>What every page shows, whatever the entry is: its title, how it stands, what it rests on.</summary>
public abstract record ShownEntry
{
    public required string Id { get; init; }
    public required string Title { get; init; }

    /// <summary>One to three sentences under the title, for types that have them.</summary>
    public string? Summary { get; init; }

    public required string Locale { get; init; }
    public required IReadOnlyList<string> Locales { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }
    public required DateTimeOffset UpdatedAt { get; init; }
    public required ReviewDates Review { get; init; }
    public required TranslationText Translation { get; init; }
    public NoticeText? Notice { get; init; }
    public IReadOnlyList<Cited> Citations { get; init; } = [];
}

/// <summary>Whether the language that is shown keeps up: CURRENT, LAGS or MISSING.</summary>
public sealed record TranslationText(string State);

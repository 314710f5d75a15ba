using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>How an entry stands before the world at one moment; kept with every change, so that the past can be shown.</summary>
internal sealed record Standing
{
    public required string Type { get; init; }

    /// <summary>The revision whose shared part is served; 0: nothing is published.</summary>
    public required int SharedRevision { get; init; }

    public bool IsRecalled { get; init; }
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>Every language that has a standing, published or not, in the order of <see cref="Locale"/>.</summary>
    public required IReadOnlyList<LocaleStanding> Locales { get; init; }

    public bool IsPublished => Locales.Any(l => l.IsPublished);

    public IEnumerable<LocaleStanding> Published => Locales.Where(l => l.IsPublished);

    public LocaleStanding? In(Locale locale) => Locales.FirstOrDefault(l => l.Locale == locale);

    public Standing With(LocaleStanding changed) => this with
    {
        Locales = [.. Locales.Where(l => l.Locale != changed.Locale).Append(changed).OrderBy(l => l.Locale)],
    };
}

using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>How an entry stands, spread over its rows.</summary>
internal static class StandingRows
{
    public static Standing Read(EntryRow entry, IEnumerable<PublicationRow> publications, IReadOnlyCollection<SlugRow> slugs) => new()
    {
        Type = entry.Type,
        SharedRevision = entry.PublishedShared ?? 0,
        IsRecalled = entry.IsRecalled,
        AsOf = entry.AsOf,
        Locales = [.. publications.OrderBy(p => p.Locale).Select(p => Read(p, OldSlugs(p, slugs)))],
    };

    public static LocaleStanding Read(PublicationRow row, IReadOnlyList<string> oldSlugs) => new()
    {
        Locale = row.Locale,
        IsPublished = row.State is PublicationState.Published,
        Slug = row.Slug,
        OldSlugs = oldSlugs,
        TextRevision = row.TextRevision,
        SourceRevision = row.SourceRevision,
        PublishedAt = row.PublishedAt,
        UpdatedAt = row.UpdatedAt,
        Review = new Review(row.ReviewState, row.LastReviewed, row.NextReviewDue),
        Notice = row.NoticeKind is { } kind ? new Notice(kind, row.NoticeText ?? "", row.NoticeEffectiveAt ?? row.UpdatedAt) : null,
    };

    public static void Write(StoreContext store, EntryRow entry, List<PublicationRow> publications, List<SlugRow> slugs, Standing standing)
    {
        entry.PublishedShared = standing.SharedRevision == 0 ? null : standing.SharedRevision;
        entry.IsRecalled = standing.IsRecalled;
        entry.AsOf = standing.AsOf;
        foreach (var locale in standing.Locales)
        {
            Write(Row(store, entry.Id, publications, locale), locale);
            KeepSlugs(store, entry, slugs, locale);
        }
    }

    public static void Write(PublicationRow row, LocaleStanding locale)
    {
        row.State = locale.IsPublished ? PublicationState.Published : PublicationState.Unpublished;
        row.Slug = locale.Slug;
        row.TextRevision = locale.TextRevision;
        row.SourceRevision = locale.SourceRevision;
        row.PublishedAt = locale.PublishedAt;
        row.UpdatedAt = locale.UpdatedAt;
        row.ReviewState = locale.Review.State;
        row.LastReviewed = locale.Review.LastReviewed;
        row.NextReviewDue = locale.Review.NextReviewDue;
        row.NoticeKind = locale.Notice?.Kind;
        row.NoticeText = locale.Notice?.Text;
        row.NoticeEffectiveAt = locale.Notice?.EffectiveAt;
    }

    /// <summary>The slugs the world may know this language of the entry by: its own once it was published, and its old ones.</summary>
    public static IEnumerable<string> Slugs(LocaleStanding locale) =>
        locale.PublishedAt is null ? locale.OldSlugs : locale.OldSlugs.Append(locale.Slug);

    private static IReadOnlyList<string> OldSlugs(PublicationRow row, IEnumerable<SlugRow> slugs) =>
        [.. slugs.Where(s => s.Locale == row.Locale && s.Slug != row.Slug).Select(s => s.Slug).Order(StringComparer.Ordinal)];

    private static PublicationRow Row(StoreContext store, Guid id, List<PublicationRow> publications, LocaleStanding locale)
    {
        var row = publications.Find(p => p.Locale == locale.Locale);
        if (row is not null) return row;
        row = new PublicationRow { EntryId = id, Locale = locale.Locale, Slug = locale.Slug };
        publications.Add(row);
        store.Publications.Add(row);
        return row;
    }

    private static void KeepSlugs(StoreContext store, EntryRow entry, List<SlugRow> slugs, LocaleStanding locale)
    {
        foreach (var slug in Slugs(locale))
        {
            if (slugs.Exists(s => s.Locale == locale.Locale && s.Slug == slug)) continue;
            var row = new SlugRow { Type = entry.Type, Locale = locale.Locale, Slug = slug, EntryId = entry.Id };
            slugs.Add(row);
            store.Slugs.Add(row);
        }
    }
}

using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>From how an entry stands and the revisions it points to, to what the graph shows.</summary>
internal static class EntryStates
{
    public static EntryState Of(Guid id, ContentType type, Standing standing, byte[] shared, Func<LocaleStanding, RevisionTextRow> text) => new()
    {
        Id = id,
        Type = type,
        Shared = shared,
        Texts = [.. standing.Published.Select(l => Text(standing, l, shared, text(l)))],
        IsRecalled = standing.IsRecalled,
        AsOf = standing.AsOf,
    };

    private static TextState Text(Standing standing, LocaleStanding locale, byte[] shared, RevisionTextRow row) => new()
    {
        Locale = locale.Locale,
        Slug = locale.Slug,
        OldSlugs = locale.OldSlugs,
        Text = row.Text,
        Rendered = row.Rendered,
        Revision = locale.TextRevision,
        SourceRevision = locale.SourceRevision,
        Translation = Lags(standing, locale) ? TranslationState.Lags : TranslationState.Current,
        ContentHash = row.Number == standing.SharedRevision ? row.Hash : ContentHash.Of(shared, row.Text),
        PublishedAt = locale.PublishedAt,
        UpdatedAt = locale.UpdatedAt,
        Review = locale.Review,
        Notice = locale.Notice,
    };

    private static bool Lags(Standing standing, LocaleStanding locale) =>
        locale.Locale != Locales.Default && standing.In(Locales.Default) is { } first && first.TextRevision != locale.SourceRevision;
}

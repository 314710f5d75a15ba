using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>From how an entry stands to what its page and the lists show of that.</summary>
internal static class StandingViews
{
    public static LanguageView Language(Standing standing, Locale locale, DateOnly today)
    {
        if (standing.In(locale) is not { } there) return new LanguageView { Locale = locale, IsPublished = false, Translation = TranslationState.Missing };
        return new LanguageView
        {
            Locale = locale,
            IsPublished = there.IsPublished,
            Slug = there.PublishedAt is null ? null : there.Slug,
            Revision = there.IsPublished ? there.TextRevision : 0,
            Translation = !there.IsPublished ? TranslationState.Missing : Lags(standing, there) ? TranslationState.Lags : TranslationState.Current,
            PublishedAt = there.PublishedAt,
            UpdatedAt = there.UpdatedAt,
            Review = there.Review,
            IsReviewOverdue = there.Review.NextReviewDue < today,
            Notice = there.Notice,
        };
    }

    public static EntryStage Stage(
        Standing standing, IReadOnlyList<LanguageView> languages, IReadOnlyList<ScheduledAct> schedules, bool isChanged) =>
        standing.IsRecalled ? EntryStage.Recalled
        : schedules.Any(s => s.MissedBecause is null) ? EntryStage.Scheduled
        : !standing.IsPublished ? standing.Locales.Any(l => l.PublishedAt is not null) ? EntryStage.Unpublished : EntryStage.Draft
        : isChanged ? EntryStage.Changed
        : languages.Any(l => l is { IsPublished: true, IsReviewOverdue: true }) ? EntryStage.ReviewDue
        : EntryStage.Published;

    public static ScheduledAct Act(ScheduleRow row) => new()
    {
        Id = row.Id,
        Locale = row.Locale,
        Publishes = row.Action is ScheduledAction.Publish,
        DueAt = row.DueAt,
        Zone = row.Zone,
        Revision = row.Revision,
        MissedBecause = row.State is ScheduleState.Missed ? row.Reason : null,
        By = row.By,
    };

    private static bool Lags(Standing standing, LocaleStanding locale) =>
        locale.Locale != Locales.Default && standing.In(Locales.Default) is { } first && first.TextRevision != locale.SourceRevision;
}

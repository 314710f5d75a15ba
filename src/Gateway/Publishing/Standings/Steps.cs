using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing.Standings;

/// <summary>From one standing to the next: what publishing, unpublishing and recalling mean, without any store.</summary>
internal static class Steps
{
    /// <summary>
    /// The shared pointer and the pointers of these languages move to the revision. A recall ends; languages that are not
    /// published with it are taken down, since what was called back may stand in them.
    /// </summary>
    public static Standing Publish(
        Standing before, KeptRevision revision, IReadOnlyList<Locale> locales, IReadOnlyDictionary<Locale, NewStanding> said,
        Func<int, Locale, RevisionTextRow?> text, DateTimeOffset now)
    {
        var next = before with { SharedRevision = revision.Number, IsRecalled = false, AsOf = now };
        if (before.IsRecalled)
            foreach (var left in before.Published.Where(p => !locales.Contains(p.Locale)))
                next = next.With(left with { IsPublished = false, Notice = Kept(left.Notice) });
        foreach (var locale in locales.Order())
            next = Publish(next, revision, locale, said.GetValueOrDefault(locale), text, now);
        return next;
    }

    public static Standing Unpublish(Standing before, Locale locale, DateTimeOffset now)
    {
        var next = before.With(before.In(locale)! with { IsPublished = false });
        return next.IsPublished ? next with { AsOf = now } : next with { AsOf = now, SharedRevision = 0, IsRecalled = false };
    }

    public static Standing Recall(Standing before, IReadOnlyDictionary<Locale, string> notices, DateTimeOffset now)
    {
        var next = before with { IsRecalled = true, AsOf = now };
        foreach (var locale in before.Published)
        {
            var text = notices.GetValueOrDefault(locale.Locale) ?? notices[Locales.Default];
            next = next.With(locale with { Notice = new Notice(NoticeKind.Recall, text, now) });
        }
        return next;
    }

    private static Standing Publish(
        Standing before, KeptRevision revision, Locale locale, NewStanding? said, Func<int, Locale, RevisionTextRow?> text, DateTimeOffset now)
    {
        var old = before.In(locale);
        var words = revision.Texts[locale];
        var slug = Slug(words);
        var next = new LocaleStanding
        {
            Locale = locale,
            IsPublished = true,
            Slug = slug,
            OldSlugs = OldSlugs(old, slug),
            TextRevision = revision.Number,
            SourceRevision = locale == Locales.Default ? revision.Number : before.In(Locales.Default)?.TextRevision ?? revision.Number,
            PublishedAt = old?.PublishedAt ?? now,
            UpdatedAt = now,
            Review = said?.Review ?? Carried(old, text, words),
            Notice = said is null ? Kept(old?.Notice) : said.Notice,
        };
        var all = before.With(next);
        return locale == Locales.Default && SaysTheSame(old, text, words) ? FollowDefault(all, old!.TextRevision, revision.Number) : all;
    }

    // A translation keeps up with words, not with numbers: where the default language says the same as before, it still does.
    private static Standing FollowDefault(Standing standing, int from, int to) => standing with
    {
        Locales = [.. standing.Locales.Select(l => l.SourceRevision == from ? l with { SourceRevision = to } : l)],
    };

    // A review holds for the words that were reviewed.
    private static Review Carried(LocaleStanding? old, Func<int, Locale, RevisionTextRow?> text, RevisionTextRow words) =>
        old is null ? Review.None
        : old.Review.State is not ReviewState.Reviewed || old.TextRevision == 0 || text(old.TextRevision, words.Locale)?.Hash == words.Hash ? old.Review
        : Review.None;

    private static bool SaysTheSame(LocaleStanding? old, Func<int, Locale, RevisionTextRow?> text, RevisionTextRow words) =>
        old is { TextRevision: > 0 } && text(old.TextRevision, words.Locale) is { } before && before.Text.AsSpan().SequenceEqual(words.Text);

    private static Notice? Kept(Notice? notice) => notice?.Kind is NoticeKind.Recall ? null : notice;

    private static IReadOnlyList<string> OldSlugs(LocaleStanding? old, string slug) => old switch
    {
        null => [],
        { PublishedAt: null } => old.OldSlugs,
        _ => [.. old.OldSlugs.Append(old.Slug).Where(s => s != slug).Distinct().Order(StringComparer.Ordinal)],
    };

    public static string Slug(RevisionTextRow words) =>
        KeptRevision.Parse(words.Text)[FieldPath.Slug] is JsonValue slug ? slug.GetValue<string>()
        : throw new RefusedException($"slug@{words.Locale.Tag()}", $"A slug in {words.Locale.Tag()} is needed: give it one, such as 'side-effects'.");
}

using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Immunotherapy.Model.Standing;

namespace Immunotherapy.Gateway.Publishing;

/// <summary>Takes things from the world's eyes, and says how what stays is to be read.</summary>
internal sealed class Recalls(Deeds deeds, Needs needs, Catalog catalog)
{
    private static readonly HashSet<Guid> Alone = [];

    public Task<long> UnpublishAsync(Guid id, Locale locale, Actor by, CancellationToken cancellation) =>
        deeds.ShowAsync(by, Permission.Publish, (store, now, stop) => UnpublishAsync(store, id, locale, "unpublish", by, now, stop), cancellation);

    /// <summary>The same inside an act that does more.</summary>
    public async Task<long> UnpublishAsync(
        StoreContext store, Guid id, Locale locale, string action, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        var folder = await Folder.OpenAsync(store, catalog, id, cancellation);
        var before = folder.Standing();
        if (before.In(locale) is not { IsPublished: true })
            throw new RefusedException("locale", $"'{locale.Tag()}' is not published: there is nothing to take down.");
        if (locale == Locales.Default && before.Published.FirstOrDefault(p => p.Locale != locale) is { } other)
            throw new RefusedException("locale", $"'{other.Locale.Tag()}' is still published and falls back on '{locale.Tag()}'. Take '{other.Locale.Tag()}' down first.");
        var next = Steps.Unpublish(before, locale, now);
        if (!next.IsPublished && await needs.FindAsync(store, folder, Alone, cancellation) is { } needed) throw new RefusedException([needed]);
        return await ShowAsync(store, folder, next, ChangeKind.Unpublished, action, by, locale.Tag(), now, cancellation);
    }

    public Task<long> RecallAsync(Guid id, IReadOnlyDictionary<Locale, string> notices, Actor by, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(notices.GetValueOrDefault(Locales.Default)))
            throw new RefusedException($"notice@{Locales.Default.Tag()}", $"A recall needs a notice in '{Locales.Default.Tag()}': say in one sentence what readers must know.");
        return deeds.ShowAsync(by, Permission.Recall, async (store, now, stop) =>
        {
            var folder = await Folder.OpenAsync(store, catalog, id, stop);
            var before = folder.Standing();
            if (!before.IsPublished) throw new RefusedException("id", $"Nothing of this entry is published: there is nothing to recall.");
            return await ShowAsync(store, folder, Steps.Recall(before, notices, now), ChangeKind.Recalled, "recall", by, notices[Locales.Default], now, stop);
        }, cancellation);
    }

    /// <summary>The number of the change; 0 when the world does not see the language.</summary>
    public Task<long> SetStandingAsync(Guid id, Locale locale, NewStanding said, Actor by, CancellationToken cancellation) =>
        deeds.ShowAsync(by, Permission.Review, async (store, now, stop) =>
        {
            var folder = await Folder.OpenAsync(store, catalog, id, stop);
            var before = folder.Standing();
            if (before.IsRecalled && said.Notice?.Kind is not NoticeKind.Recall)
                throw new RefusedException($"notice@{locale.Tag()}", $"The entry is recalled, and the notice must say so. Publish it anew to end the recall.");
            var standing = before.In(locale) ?? new LocaleStanding { Locale = locale, Slug = "", UpdatedAt = now };
            var next = before.With(standing with { Review = said.Review, Notice = said.Notice }) with { AsOf = now };
            return await ShowAsync(store, folder, next, ChangeKind.StandingChanged, "set standing", by, $"{locale.Tag()}: {said.Review.State}", now, stop);
        }, cancellation);

    private async Task<long> ShowAsync(
        StoreContext store, Folder folder, Standing next, ChangeKind kind, string action, Actor by, string detail, DateTimeOffset now,
        CancellationToken cancellation)
    {
        var wasPublished = folder.Standing().IsPublished;
        var instant = next.IsPublished
            ? NextInstant.Of(folder.Type, next, KeptRevision.Parse((await folder.RevisionAsync(next.SharedRevision, cancellation)).Shared))
            : null;
        folder.Stand(next, instant);
        folder.Entry.Version++;
        deeds.Note(store, now, by, action, folder.Id, detail);
        return wasPublished ? await Deeds.TellAsync(store, kind, folder.Id, next, now, cancellation) : 0;
    }
}

using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Reading;

/// <summary>Reads an entry as its editors see it.</summary>
internal sealed class EntryReader(Cabinet cabinet, Catalog catalog, TimeProvider time)
{
    /// <summary>Null where there is no such entry.</summary>
    public Task<EntryView?> ReadAsync(Guid id, CancellationToken cancellation) => cabinet.ReadAsync(async (store, stop) =>
        await Folder.FindAsync(store, catalog, id, stop) is { } folder ? await ReadAsync(store, folder, stop) : null, cancellation);

    /// <summary>What keeps its draft from being published, as far as can be told without other entries; nothing where there is no draft.</summary>
    public Task<IReadOnlyList<Finding>> ReadFindingsAsync(Guid id, CancellationToken cancellation) => cabinet.ReadAsync<IReadOnlyList<Finding>>(async (store, stop) =>
    {
        var draft = await (from d in store.Drafts join e in store.Entries on d.EntryId equals e.Id where d.EntryId == id select new { e.Type, d.Content }).FirstOrDefaultAsync(stop);
        return draft is null ? [] : DraftCheck.Blocking(catalog[draft.Type], DraftJson.Read(draft.Content), time.GetUtcNow());
    }, cancellation);

    private async Task<EntryView> ReadAsync(StoreContext store, Folder folder, CancellationToken cancellation)
    {
        var standing = folder.Standing();
        var versions = await VersionsAsync(store, folder, cancellation);
        var schedules = await ScheduledAsync(store, folder.Id, cancellation);
        var isChanged = await IsChangedAsync(folder, standing, cancellation);
        var (at, by) = await LastTouchedAsync(store, folder, cancellation);
        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var languages = Locales.All.Select(l => StandingViews.Language(standing, l, today)).ToList();
        return new EntryView
        {
            Id = folder.Id,
            Type = folder.Type,
            Working = await folder.WorkingAsync(cancellation),
            HasDraft = folder.Draft is not null,
            Version = folder.Entry.Version,
            DraftVersion = folder.Draft?.Version ?? versions.Values.DefaultIfEmpty().Max(),
            FieldVersions = versions,
            BaseRevision = folder.Draft?.BaseRevision ?? folder.Entry.LatestRevision,
            LatestRevision = folder.Entry.LatestRevision,
            PublishedRevision = standing.IsPublished ? standing.SharedRevision : 0,
            Stage = StandingViews.Stage(standing, languages, schedules, isChanged),
            Languages = languages,
            Schedules = schedules,
            UpdatedAt = at,
            UpdatedBy = by,
        };
    }

    private static async Task<IReadOnlyDictionary<string, long>> VersionsAsync(StoreContext store, Folder folder, CancellationToken cancellation) =>
        folder.Draft is { } draft
            ? FieldVersions.Read(draft.FieldVersions).ByPath
            : await store.Edits.Where(e => e.EntryId == folder.Id).GroupBy(e => e.Path)
                .Select(g => new { g.Key, Version = g.Max(e => e.Version) }).ToDictionaryAsync(v => v.Key, v => v.Version, cancellation);

    private static async Task<IReadOnlyList<ScheduledAct>> ScheduledAsync(StoreContext store, Guid id, CancellationToken cancellation)
    {
        var rows = await store.Schedules.Where(s => s.EntryId == id && (s.State == ScheduleState.Pending || s.State == ScheduleState.Missed))
            .OrderBy(s => s.DueAt).ToListAsync(cancellation);
        return [.. rows.Select(StandingViews.Act)];
    }

    // A draft that was only opened says what the revision says that it began with.
    private static async Task<bool> IsChangedAsync(Folder folder, Standing standing, CancellationToken cancellation)
    {
        if (!standing.IsPublished) return false;
        if (folder.Entry.LatestRevision != standing.SharedRevision) return true;
        if (folder.Draft is not { } draft) return false;
        var latest = await folder.RevisionAsync(folder.Entry.LatestRevision, cancellation);
        return !DraftJson.Write(latest.ToDocument()).AsSpan().SequenceEqual(draft.Content);
    }

    private static async Task<(DateTimeOffset At, string? By)> LastTouchedAsync(StoreContext store, Folder folder, CancellationToken cancellation)
    {
        if (folder.Draft is { } draft) return (draft.UpdatedAt, draft.UpdatedBy);
        var latest = await store.Revisions.Where(r => r.EntryId == folder.Id && r.Number == folder.Entry.LatestRevision)
            .Select(r => new { r.CutAt, r.CutBy }).FirstOrDefaultAsync(cancellation);
        return latest is null ? (folder.Entry.CreatedAt, null) : (latest.CutAt, latest.CutBy);
    }
}

using Immunotherapy.Gateway.Publishing.Drafts;
using Immunotherapy.Gateway.Publishing.Reading;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>Reads how the work on entries stands, in few queries however many they are.</summary>
internal sealed class WorkLoader(Catalog catalog, TimeProvider time)
{
    private const int AtOnce = 500;

    // Hundreds of thousands of entries share a few languages' standings, owners and empty lists.
    private static readonly LanguageView[] Untouched =
        [.. Locales.All.Select(l => new LanguageView { Locale = l, IsPublished = false, Translation = Model.Standing.TranslationState.Missing })];

    public async Task<List<EntryWork>> LoadAllAsync(StoreContext store, CancellationToken cancellation) =>
        await LoadAsync(store, store.Entries, cancellation);

    public async Task<List<EntryWork>> LoadAsync(StoreContext store, IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var found = new List<EntryWork>();
        foreach (var some in ids.Chunk(AtOnce))
            found.AddRange(await LoadAsync(store, store.Entries.Where(e => some.Contains(e.Id)), cancellation));
        return found;
    }

    private async Task<List<EntryWork>> LoadAsync(StoreContext store, IQueryable<EntryRow> wanted, CancellationToken cancellation)
    {
        var entries = await wanted.AsNoTracking().ToListAsync(cancellation);
        var publications = (await (from p in store.Publications.AsNoTracking() join e in wanted on p.EntryId equals e.Id select p)
            .ToListAsync(cancellation)).ToLookup(p => p.EntryId);
        var cuts = await (from r in store.Revisions
                          join e in wanted on new { Id = r.EntryId, r.Number } equals new { e.Id, Number = e.LatestRevision }
                          select new { r.EntryId, r.CutAt, r.CutBy }).ToDictionaryAsync(r => r.EntryId, r => (At: r.CutAt, By: r.CutBy), cancellation);
        var drafts = await (from d in store.Drafts.AsNoTracking() join e in wanted on d.EntryId equals e.Id select d)
            .ToDictionaryAsync(d => d.EntryId, cancellation);
        var latest = await LatestAsync(store, entries.Where(e => e.LatestRevision > 0 && drafts.ContainsKey(e.Id)), cancellation);
        var schedules = (await (from s in store.Schedules.AsNoTracking()
                                join e in wanted on s.EntryId equals e.Id
                                where s.State == ScheduleState.Pending || s.State == ScheduleState.Missed
                                orderby s.DueAt
                                select s).ToListAsync(cancellation)).ToLookup(s => s.EntryId);
        var names = new Dictionary<string, string>();
        return [.. entries.Select(entry => Of(
            entry, StandingRows.Read(entry, publications[entry.Id], []), drafts.GetValueOrDefault(entry.Id), latest.GetValueOrDefault(entry.Id),
            cuts.GetValueOrDefault(entry.Id, (entry.CreatedAt, entry.CreatedBy)), [.. schedules[entry.Id]], names))];
    }

    private static async Task<Dictionary<Guid, KeptRevision>> LatestAsync(
        StoreContext store, IEnumerable<EntryRow> entries, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, KeptRevision>();
        foreach (var some in entries.Select(e => e.Id).Chunk(AtOnce))
            foreach (var (id, revision) in await DraftLoader.LatestAsync(store, some, cancellation)) found[id] = revision;
        return found;
    }

    private EntryWork Of(
        EntryRow entry, Standing standing, DraftRow? draft, KeptRevision? latest, (DateTimeOffset At, string By) cut,
        IReadOnlyList<ScheduleRow> schedules, Dictionary<string, string> names)
    {
        var type = catalog[entry.Type];
        IReadOnlyList<LanguageView> languages = standing.Locales.Count == 0 ? Untouched
            : [.. Locales.All.Select(l => StandingViews.Language(standing, l, DateOnly.MinValue))];
        IReadOnlyList<ScheduledAct> acts = [.. schedules.Select(StandingViews.Act).Where(a => !IsDoneSince(a, languages))];
        var work = new EntryWork
        {
            Id = entry.Id,
            Type = type,
            HasDraft = draft is not null,
            Owner = Shared(entry.CreatedBy),
            ChangedBy = Shared(draft?.UpdatedBy ?? cut.By),
            ChangedAt = draft?.UpdatedAt ?? cut.At,
            ReviewDue = standing.Published.Min(l => l.Review.NextReviewDue),
            Languages = languages,
            Schedules = acts,
            Findings = [],
            Stage = StandingViews.Stage(standing, languages, acts, IsChanged(entry, standing, draft, latest)),
        };
        return draft is null ? work : work with { Findings = DraftCheck.Blocking(type, DraftJson.Read(draft.Content), time.GetUtcNow()) };

        string Shared(string name) => names.TryGetValue(name, out var known) ? known : names[name] = name;
    }

    // What was missed and then done by hand needs nobody any more.
    private static bool IsDoneSince(ScheduledAct act, IReadOnlyList<LanguageView> languages) =>
        act.MissedBecause is not null && languages.First(l => l.Locale == act.Locale) is { UpdatedAt: { } touched } language
        && language.IsPublished == act.Publishes && touched > act.DueAt;

    private static bool IsChanged(EntryRow entry, Standing standing, DraftRow? draft, KeptRevision? latest) =>
        standing.IsPublished && (entry.LatestRevision != standing.SharedRevision
            || draft is not null && latest is not null && !DraftJson.Write(latest.ToDocument()).AsSpan().SequenceEqual(draft.Content));
}

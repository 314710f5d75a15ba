using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>How entries will stand at an instant to come: schedules done, time passed.</summary>
internal static class Forecast
{
    public static async Task<Dictionary<Guid, Standing>> StandingsAsync(
        StoreContext store, Catalog catalog, DateTimeOffset instant, CancellationToken cancellation)
    {
        var folders = new Dictionary<Guid, Folder>();
        var standings = await PassTimeAsync(store, instant, cancellation);
        var due = await store.Schedules.AsNoTracking().Where(s => s.State == ScheduleState.Pending && s.DueAt <= instant)
            .OrderBy(s => s.DueAt).ToListAsync(cancellation);
        foreach (var schedule in due)
        {
            var folder = folders.TryGetValue(schedule.EntryId, out var known) ? known
                : folders[schedule.EntryId] = await Folder.OpenAsync(store, catalog, schedule.EntryId, cancellation);
            var before = standings.GetValueOrDefault(schedule.EntryId) ?? folder.Standing();
            standings[schedule.EntryId] = (await DoneAsync(folder, before, schedule, cancellation)) with { AsOf = instant };
        }
        return standings;
    }

    private static async Task<Dictionary<Guid, Standing>> PassTimeAsync(StoreContext store, DateTimeOffset instant, CancellationToken cancellation)
    {
        var ids = await store.Entries.Where(e => e.NextInstant <= instant).Select(e => e.Id).ToListAsync(cancellation);
        var standings = await StandingLoader.LoadAsync(store, ids, cancellation);
        return standings.ToDictionary(s => s.Key, s => s.Value with { AsOf = instant });
    }

    private static async Task<Standing> DoneAsync(Folder folder, Standing before, ScheduleRow schedule, CancellationToken cancellation)
    {
        if (schedule.Action is ScheduledAction.Unpublish)
            return before.In(schedule.Locale) is { IsPublished: true } ? Steps.Unpublish(before, schedule.Locale, schedule.DueAt) : before;
        if (before.SharedRevision > schedule.Revision) return before;
        foreach (var locale in before.Published) await folder.RevisionAsync(locale.TextRevision, cancellation);
        var revision = await folder.RevisionAsync(schedule.Revision, cancellation);
        return Steps.Publish(before, revision, [schedule.Locale], new Dictionary<Locale, NewStanding>(), folder.KnownText, schedule.DueAt);
    }
}

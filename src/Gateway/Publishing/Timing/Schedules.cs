using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Timing;

/// <summary>Does the schedules that are due. Several processes may try: the one that finds it pending inside the publishing lock does it.</summary>
internal sealed class Schedules(Cabinet cabinet, Deeds deeds, Publisher publisher, Recalls recalls, TimeProvider time)
{
    private const string Action = "scheduled";

    // Whether the person who ordered it might was asked when they did.
    private static readonly Actor Clock = new("clock");

    public async Task DoDueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        var due = await cabinet.ReadAsync((store, stop) => store.Schedules
            .Where(s => s.State == ScheduleState.Pending && s.DueAt <= now).OrderBy(s => s.DueAt).ThenBy(s => s.Locale).ToListAsync(stop), cancellation);
        var refused = await DoEachAsync(due, cancellation);
        if (refused.Count > 1 && await DoTogetherAsync([.. refused.Keys], cancellation)) return;
        foreach (var (schedule, reason) in refused) await MissAsync(schedule, reason, cancellation);
    }

    // Some may link to others that are due as well: as long as one goes through, another may follow.
    private async Task<Dictionary<ScheduleRow, string>> DoEachAsync(IReadOnlyList<ScheduleRow> due, CancellationToken cancellation)
    {
        var left = due;
        while (true)
        {
            var refused = new Dictionary<ScheduleRow, string>();
            foreach (var schedule in left)
                if (await RefusalAsync([schedule], cancellation) is { } reason) refused[schedule] = reason;
            if (refused.Count == 0 || refused.Count == left.Count) return refused;
            left = [.. refused.Keys];
        }
    }

    // Entries that link to each other can only be published in one act.
    private async Task<bool> DoTogetherAsync(IReadOnlyList<ScheduleRow> refused, CancellationToken cancellation) =>
        refused.All(s => s.Action is ScheduledAction.Publish) && await RefusalAsync(refused, cancellation) is null;

    private async Task<string?> RefusalAsync(IReadOnlyList<ScheduleRow> schedules, CancellationToken cancellation)
    {
        try
        {
            await deeds.ShowAsync(Clock, Permission.Publish, (store, now, stop) => DoAsync(store, [.. schedules.Select(s => s.Id)], now, stop), cancellation);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Message;
        }
    }

    private async Task<int> DoAsync(StoreContext store, Guid[] ids, DateTimeOffset now, CancellationToken cancellation)
    {
        var rows = await store.Schedules.AsTracking().Where(s => ids.Contains(s.Id) && s.State == ScheduleState.Pending).ToListAsync(cancellation);
        var entries = rows.Select(r => r.EntryId).ToArray();
        var standings = await store.Entries.AsNoTracking().Where(e => entries.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellation);
        foreach (var row in rows) RefuseStale(row, standings[row.EntryId]);
        foreach (var row in rows.Where(r => r.Action is ScheduledAction.Unpublish))
            await recalls.UnpublishAsync(store, row.EntryId, row.Locale, Action, new Actor(row.By), now, cancellation);
        var wishes = rows.Where(r => r.Action is ScheduledAction.Publish).GroupBy(r => (r.EntryId, r.Revision))
            .Select(g => new Wish(g.Key.EntryId, [.. g.Select(r => r.Locale).Distinct()]) { Revision = g.Key.Revision }).ToList();
        if (wishes.Count > 0) await publisher.PublishAsync(store, wishes, Action, new Actor(rows[0].By), now, cancellation);
        foreach (var row in rows) row.State = ScheduleState.Done;
        return rows.Count;
    }

    private static void RefuseStale(ScheduleRow row, EntryRow entry)
    {
        if (row.Action is not ScheduledAction.Publish) return;
        if (entry.IsRecalled) throw new RefusedException("id", $"The entry was recalled after this was scheduled. Publish it by hand if the recall is over.");
        if (entry.PublishedShared > row.Revision)
            throw new RefusedException("revision", $"Revision {entry.PublishedShared} is published already, which is newer than the scheduled {row.Revision}.");
    }

    private Task<int> MissAsync(ScheduleRow schedule, string reason, CancellationToken cancellation) =>
        deeds.WorkAsync(schedule.EntryId, Clock, Permission.Schedule, async (store, now, stop) =>
        {
            var row = await store.Schedules.AsTracking().FirstOrDefaultAsync(s => s.Id == schedule.Id && s.State == ScheduleState.Pending, stop);
            if (row is null) return 0;
            row.State = ScheduleState.Missed;
            row.Reason = reason;
            deeds.Note(store, now, new Actor(row.By), "schedule missed", row.EntryId, $"{row.Action} {row.Locale.Tag()}: {reason}");
            return 0;
        }, cancellation);
}

using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Rules;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Documents;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Timing;

/// <summary>Takes orders for the clock: what to publish is cut and checked now, and done then.</summary>
internal sealed class Scheduling(Deeds deeds, Checks checks, Cutter cutter, Alarm alarm, Catalog catalog, IIds ids)
{
    public async Task<ScheduleAnswer> ScheduleAsync(
        Guid id, Locale locale, ScheduledAction action, When when, Actor by, CancellationToken cancellation)
    {
        var (due, remark) = when.Resolve();
        var answer = await deeds.WorkAsync(id, by, Permission.Schedule, async (store, now, stop) =>
        {
            if (due <= now) throw new RefusedException("at", $"{due:yyyy-MM-dd HH:mm} UTC has passed. Choose a later time, or do it at once.");
            var folder = await Folder.OpenAsync(store, catalog, id, stop);
            var (revision, warnings) = action switch
            {
                ScheduledAction.Publish => await LookAheadAsync(store, folder, locale, due, by, now, stop),
                ScheduledAction.Unpublish => (0, []),
            };
            await CancelSameAsync(store, id, locale, action, stop);
            var row = new ScheduleRow
            {
                Id = ids.Next(),
                EntryId = id,
                Locale = locale,
                Action = action,
                DueAt = due,
                Zone = when.Zone,
                Revision = revision,
                State = ScheduleState.Pending,
                By = by.Name,
            };
            store.Schedules.Add(row);
            folder.Entry.Version++;
            deeds.Note(store, now, by, "schedule", id, $"{action} {locale.Tag()} at {due:O} ({when.Zone}), revision {revision}");
            return new ScheduleAnswer(row.Id, due, revision, remark, warnings);
        }, cancellation);
        alarm.Ring();
        return answer;
    }

    public async Task CancelAsync(Guid schedule, Actor by, CancellationToken cancellation) =>
        await deeds.WorkAsync(row => row.EntryId, by, Permission.Schedule, async (store, now, stop) =>
        {
            var row = await store.Schedules.AsTracking().FirstOrDefaultAsync(s => s.Id == schedule, stop)
                ?? throw new RefusedException("id", $"There is no schedule {schedule}.");
            if (TooLate(row.State) is { } reason) throw new RefusedException("id", reason);
            row.State = ScheduleState.Cancelled;
            deeds.Note(store, now, by, "cancel schedule", row.EntryId, $"{row.Action} {row.Locale.Tag()} at {row.DueAt:O}");
            return row;
        }, cancellation);

    private static FormattableString? TooLate(ScheduleState state) => state switch
    {
        ScheduleState.Pending => null,
        ScheduleState.Done => $"It was done already and cannot be cancelled.",
        ScheduleState.Missed => $"It was missed already and cannot be cancelled.",
        ScheduleState.Cancelled => $"It was cancelled already.",
    };

    private async Task<(int Revision, IReadOnlyList<Finding> Warnings)> LookAheadAsync(
        StoreContext store, Folder folder, Locale locale, DateTimeOffset due, Actor by, DateTimeOffset now, CancellationToken cancellation)
    {
        if (folder.Draft is null && folder.Entry.LatestRevision == 0)
            throw new RefusedException("id", $"There is nothing to schedule: the entry has neither a draft nor a revision.");
        var cut = await cutter.CutAsync(store, folder, await folder.WorkingAsync(cancellation), "schedule", by, now, cancellation);
        var expected = await store.Schedules
            .Where(s => s.State == ScheduleState.Pending && s.Action == ScheduledAction.Publish && s.Locale == Locales.Default && s.DueAt <= due)
            .Select(s => s.EntryId).Distinct().ToListAsync(cancellation);
        var plan = await Publisher.PlanAsync(folder, cut, new Wish(folder.Id, [locale]), expected.Contains(folder.Id), now, cancellation);
        var findings = await checks.LookAsync(store, [plan], expected, now, cancellation);
        var blocking = findings.Where(f => f.Finding.Blocks).Select(f => f.Finding).ToList();
        return blocking.Count > 0 ? throw new RefusedException(blocking) : (cut.Number, [.. findings.Select(f => f.Finding)]);
    }

    // Scheduling the same again moves it.
    private static async Task CancelSameAsync(StoreContext store, Guid id, Locale locale, ScheduledAction action, CancellationToken cancellation)
    {
        var same = store.Schedules.AsTracking()
            .Where(s => s.EntryId == id && s.Locale == locale && s.Action == action && s.State == ScheduleState.Pending);
        foreach (var row in await same.ToListAsync(cancellation)) row.State = ScheduleState.Cancelled;
    }
}

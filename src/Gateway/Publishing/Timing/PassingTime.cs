using Immunotherapy.Gateway.Access;
using Immunotherapy.Gateway.Publishing.Revisions;
using Immunotherapy.Gateway.Publishing.Sight;
using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Timing;

/// <summary>Tells the world what has changed by itself: a review that fell due, a field that is no longer served.</summary>
internal sealed class PassingTime(Cabinet cabinet, Deeds deeds, Catalog catalog, TimeProvider time)
{
    private const int AtOnce = 500;

    public async Task PassAsync(CancellationToken cancellation)
    {
        while (await IsDueAsync(cancellation)) await deeds.ShowAsync(new Actor("clock"), Permission.Publish, PassSomeAsync, cancellation);
    }

    private Task<bool> IsDueAsync(CancellationToken cancellation)
    {
        var now = time.Now();
        return cabinet.ReadAsync((store, stop) => store.Entries.AnyAsync(e => e.NextInstant <= now, stop), cancellation);
    }

    private async Task<int> PassSomeAsync(StoreContext store, DateTimeOffset now, CancellationToken cancellation)
    {
        var entries = await store.Entries.AsTracking().Where(e => e.NextInstant <= now).OrderBy(e => e.NextInstant).ThenBy(e => e.Id).Take(AtOnce)
            .ToListAsync(cancellation);
        var ids = entries.Select(e => e.Id).ToArray();
        var standings = await StandingLoader.LoadAsync(store, ids, cancellation);
        var shared = await (from e in store.Entries.AsNoTracking()
                            join r in store.Revisions.AsNoTracking() on new { e.Id, Number = e.PublishedShared } equals new { Id = r.EntryId, Number = (int?)r.Number }
                            where ids.Contains(e.Id)
                            select new { e.Id, r.Shared }).ToDictionaryAsync(r => r.Id, r => r.Shared, cancellation);
        foreach (var entry in entries)
        {
            var next = standings[entry.Id] with { AsOf = now };
            entry.AsOf = now;
            entry.NextInstant = shared.TryGetValue(entry.Id, out var json) ? NextInstant.Of(catalog[entry.Type], next, KeptRevision.Parse(json)) : null;
            await Deeds.TellAsync(store, ChangeKind.TimePassed, entry.Id, next, now, cancellation);
        }
        return entries.Count;
    }
}

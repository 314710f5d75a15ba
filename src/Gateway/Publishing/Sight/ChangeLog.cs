using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Reads the outbox.</summary>
internal static class ChangeLog
{
    public static async Task<(long Number, DateTimeOffset At)> LastAsync(StoreContext store, CancellationToken cancellation)
    {
        var last = await store.Changes.AsNoTracking().OrderByDescending(c => c.Number).Select(c => new { c.Number, c.At }).FirstOrDefaultAsync(cancellation);
        return last is null ? (0, DateTimeOffset.UnixEpoch) : (last.Number, last.At);
    }

    /// <summary>The next changes after a number; null: there are none.</summary>
    public static async Task<ChangeBatch?> ReadAsync(
        StoreContext store, EntryLoader loader, long after, int atMost, CancellationToken cancellation)
    {
        var rows = await store.Changes.AsNoTracking().Where(c => c.Number > after).OrderBy(c => c.Number).Take(atMost).ToListAsync(cancellation);
        if (rows.Count == 0) return null;
        var standings = LastOfEach(rows);
        return new ChangeBatch(
            rows[^1].Number, rows[^1].At,
            await loader.LoadAsync(store, standings, cancellation),
            [.. standings.Where(s => !s.Value.IsPublished).Select(s => s.Key)]);
    }

    public static Dictionary<Guid, Standing> LastOfEach(IEnumerable<ChangeRow> inOrder)
    {
        var last = new Dictionary<Guid, byte[]>();
        foreach (var row in inOrder) last[row.EntryId] = row.Standing;
        return last.ToDictionary(r => r.Key, r => StandingJson.Read(r.Value));
    }
}

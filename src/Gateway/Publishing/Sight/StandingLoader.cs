using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Store;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Reads how many entries stand, in few queries.</summary>
internal static class StandingLoader
{
    private const int AtOnce = 500;

    public static async Task<Dictionary<Guid, Standing>> LoadAsync(StoreContext store, IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var found = new Dictionary<Guid, Standing>();
        foreach (var some in ids.Chunk(AtOnce))
        {
            var entries = await store.Entries.AsNoTracking().Where(e => some.Contains(e.Id)).ToListAsync(cancellation);
            var publications = (await store.Publications.AsNoTracking().Where(p => some.Contains(p.EntryId)).ToListAsync(cancellation)).ToLookup(p => p.EntryId);
            var slugs = (await store.Slugs.AsNoTracking().Where(s => some.Contains(s.EntryId)).ToListAsync(cancellation)).ToLookup(s => s.EntryId);
            foreach (var entry in entries) found[entry.Id] = StandingRows.Read(entry, publications[entry.Id], [.. slugs[entry.Id]]);
        }
        return found;
    }
}

using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Reads the revisions that standings point to.</summary>
internal sealed class EntryLoader(Catalog catalog)
{
    private const int AtOnce = 500;

    public async Task<List<EntryState>> LoadAsync(
        StoreContext store, IReadOnlyCollection<KeyValuePair<Guid, Standing>> standings, CancellationToken cancellation)
    {
        var states = new List<EntryState>(standings.Count);
        foreach (var some in standings.Where(s => s.Value.IsPublished).Chunk(AtOnce))
            states.AddRange(await LoadSomeAsync(store, some, cancellation));
        return states;
    }

    private async Task<IEnumerable<EntryState>> LoadSomeAsync(
        StoreContext store, KeyValuePair<Guid, Standing>[] standings, CancellationToken cancellation)
    {
        var ids = standings.Select(s => s.Key).ToArray();
        var shareds = standings.Select(s => s.Value.SharedRevision).Distinct().ToArray();
        var numbers = standings.SelectMany(s => s.Value.Published).Select(l => l.TextRevision).Distinct().ToArray();
        var revisions = await store.Revisions.AsNoTracking()
            .Where(r => ids.Contains(r.EntryId) && shareds.Contains(r.Number))
            .Select(r => new { r.EntryId, r.Number, r.Shared })
            .ToDictionaryAsync(r => (r.EntryId, r.Number), r => r.Shared, cancellation);
        var texts = await store.RevisionTexts.AsNoTracking()
            .Where(t => ids.Contains(t.EntryId) && numbers.Contains(t.Number))
            .ToDictionaryAsync(t => (t.EntryId, t.Number, t.Locale), cancellation);
        return standings.Select(s => EntryStates.Of(
            s.Key, catalog[s.Value.Type], s.Value, revisions[(s.Key, s.Value.SharedRevision)], l => texts[(s.Key, l.TextRevision, l.Locale)]));
    }
}

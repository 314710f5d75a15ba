using Immunotherapy.Gateway.Publishing.Standings;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;
using Microsoft.EntityFrameworkCore;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// The published graph as it stood, or will stand, at an instant: what differs from now laid over the graph of now. A few are
/// remembered.
/// </summary>
internal sealed class Instants(Cabinet cabinet, Catalog catalog, EntryLoader loader, TimeProvider time)
{
    private const int Most = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(Key Key, ContentGraph Graph)> _recent = new();

    public async Task<ContentGraph> GraphAsync(ContentGraph now, long edition, DateTimeOffset instant, CancellationToken cancellation)
    {
        var key = new Key(instant, now.Change, edition, instant > time.Now());
        if (Recall(key) is { } known) return known;
        var graph = await cabinet.ReadAsync(
            (store, stop) => key.IsFuture ? FutureAsync(store, now, instant, stop) : PastAsync(store, now, instant, stop), cancellation);
        Remember(key, graph);
        return graph;
    }

    private async Task<ContentGraph> PastAsync(StoreContext store, ContentGraph now, DateTimeOffset instant, CancellationToken cancellation)
    {
        var then = await store.Changes.AsNoTracking().Where(c => c.At <= instant && c.Number <= now.Change)
            .OrderByDescending(c => c.Number).Select(c => new { c.Number, c.At }).FirstOrDefaultAsync(cancellation);
        if (then is null) return ContentGraph.Empty(catalog);
        var since = await store.Changes.Where(c => c.Number > then.Number && c.Number <= now.Change).Select(c => c.EntryId).Distinct().ToListAsync(cancellation);
        var standings = new Dictionary<Guid, Standing>();
        foreach (var some in since.Chunk(500))
            foreach (var (id, standing) in await StandingsAsync(store, some, then.Number, cancellation)) standings[id] = standing;
        var gone = since.Where(id => !standings.TryGetValue(id, out var s) || !s.IsPublished).ToList();
        return now.With(then.Number, then.At, await loader.LoadAsync(store, standings, cancellation), gone);
    }

    private static async Task<Dictionary<Guid, Standing>> StandingsAsync(
        StoreContext store, Guid[] ids, long upTo, CancellationToken cancellation)
    {
        var last = await store.Changes.Where(c => ids.Contains(c.EntryId) && c.Number <= upTo)
            .GroupBy(c => c.EntryId).Select(g => g.Max(c => c.Number)).ToListAsync(cancellation);
        return ChangeLog.LastOfEach(await store.Changes.AsNoTracking().Where(c => last.Contains(c.Number)).ToListAsync(cancellation));
    }

    private async Task<ContentGraph> FutureAsync(StoreContext store, ContentGraph now, DateTimeOffset instant, CancellationToken cancellation)
    {
        var standings = await Forecast.StandingsAsync(store, catalog, instant, cancellation);
        var gone = standings.Where(s => !s.Value.IsPublished).Select(s => s.Key).ToList();
        return now.With(now.Change, now.ChangedAt, await loader.LoadAsync(store, standings, cancellation), gone);
    }

    private ContentGraph? Recall(Key key)
    {
        lock (_lock)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Key != key) continue;
                _recent.Remove(node);
                _recent.AddFirst(node);
                return node.Value.Graph;
            }
            return null;
        }
    }

    private void Remember(Key key, ContentGraph graph)
    {
        lock (_lock)
        {
            _recent.AddFirst((key, graph));
            if (_recent.Count > Most) _recent.RemoveLast();
        }
    }

    private readonly record struct Key(DateTimeOffset Instant, long Change, long Edition, bool IsFuture);
}

using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// The published graph with the drafts laid over it. It is brought up to date when it is asked for, so that typing and publishing
/// never wait for it. Whoever calls holds the lock of <see cref="Worlds"/>.
/// </summary>
internal sealed class DraftWorld(DraftLoader loader)
{
    // Past this many nodes that are not shared with the published graph, laying over anew is cheaper than going on.
    private const int MostApart = 1_000;

    private readonly Dictionary<Guid, EntryState> _overlays = [];
    private readonly Dictionary<Guid, EntryState?> _published = [];
    private readonly HashSet<Guid> _stale = [];
    private bool _allStale = true;
    private int _apart;
    private ContentGraph? _from;
    private ContentGraph? _graph;

    /// <summary>Counts what was made stale, so that what was made from drafts and schedules can be told from what is newer.</summary>
    public long Edition { get; private set; }

    public bool IsCurrent(ContentGraph published) => ReferenceEquals(_from, published) && !_allStale && _stale.Count == 0;

    public ContentGraph? Graph => _graph;

    public void LookAgain(IEnumerable<Guid> ids)
    {
        _stale.UnionWith(ids);
        Edition++;
    }

    public void LookAgainAtAll()
    {
        _allStale = true;
        Edition++;
    }

    /// <summary>These entries were published, or went.</summary>
    public void Published(IEnumerable<EntryState> changed, IEnumerable<Guid> gone)
    {
        foreach (var state in changed) _published[state.Id] = state;
        foreach (var id in gone) _published[id] = null;
        _stale.UnionWith(_published.Keys);
    }

    public async Task<ContentGraph> UpdateAsync(StoreContext store, ContentGraph published, CancellationToken cancellation)
    {
        var changed = await OverlaysAsync(store, cancellation);
        _graph = IsBetterAnew(changed) ? Anew(published) : Onward(published, changed);
        _from = published;
        _published.Clear();
        _stale.Clear();
        _allStale = false;
        return _graph;
    }

    private async Task<Dictionary<Guid, EntryState?>?> OverlaysAsync(StoreContext store, CancellationToken cancellation)
    {
        var ids = _allStale ? await DraftLoader.CandidatesAsync(store, cancellation) : _stale;
        var found = await loader.LoadAsync(store, ids, cancellation);
        if (_allStale) _overlays.Clear();
        var changed = new Dictionary<Guid, EntryState?>();
        var lifted = false;
        foreach (var id in ids)
        {
            var was = _overlays.Remove(id);
            if (found.TryGetValue(id, out var overlay)) changed[id] = _overlays[id] = overlay;
            else if (_published.TryGetValue(id, out var state)) changed[id] = state;
            else lifted |= was;
        }
        return lifted ? null : changed;
    }

    // An overlay that went leaves the published entry to be seen, which only the published graph still has as a node.
    private bool IsBetterAnew(Dictionary<Guid, EntryState?>? changed) =>
        _graph is null || _allStale || changed is null || _apart + changed.Count > _overlays.Count + MostApart;

    private ContentGraph Anew(ContentGraph published)
    {
        _apart = _overlays.Count;
        return published.With(published.Change, published.ChangedAt, _overlays.Values, []);
    }

    private ContentGraph Onward(ContentGraph published, Dictionary<Guid, EntryState?>? changed)
    {
        _apart += changed!.Count;
        return _graph!.With(
            published.Change, published.ChangedAt,
            [.. changed.Values.OfType<EntryState>()],
            [.. changed.Where(c => c.Value is null).Select(c => c.Key)]);
    }
}

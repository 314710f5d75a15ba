using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>
/// The workbook, brought up to date when it is asked for, so that typing and publishing never wait for it, and a process without a
/// console never reads it. Whoever calls holds the lock of <see cref="Sight.Worlds"/>.
/// </summary>
internal sealed class WorkWorld(WorkLoader loader)
{
    private readonly HashSet<Guid> _stale = [];
    private bool _allStale = true;

    public Workbook Book { get; private set; } = Workbook.Empty;

    public bool IsCurrent => !_allStale && _stale.Count == 0;

    public void LookAgain(IEnumerable<Guid> ids)
    {
        if (!_allStale) _stale.UnionWith(ids);
    }

    public void LookAgainAtAll()
    {
        _allStale = true;
        _stale.Clear();
    }

    public async Task<Workbook> UpdateAsync(StoreContext store, CancellationToken cancellation)
    {
        Book = _allStale
            ? Workbook.Holding(await loader.LoadAllAsync(store, cancellation))
            : Book.With(await loader.LoadAsync(store, _stale, cancellation));
        _allStale = false;
        _stale.Clear();
        return Book;
    }
}

using Immunotherapy.Gateway.Store;

namespace Immunotherapy.Gateway.Publishing.Listing;

/// <summary>
/// The workbook, brought up to date when it is asked for, so that typing and publishing never wait for it, and a process without a
/// console never reads it. Whoever calls holds the lock of <see cref="Sight.Worlds"/>; only the reading of all goes on without it.
/// </summary>
internal sealed class WorkWorld(WorkLoader loader)
{
    private readonly HashSet<Guid> _stale = [];
    private bool _allStale = true;
    private Task<Workbook>? _reading;

    public Workbook Book { get; private set; } = Workbook.Empty;

    public bool IsCurrent => !_allStale && _reading is null && _stale.Count == 0;

    public void LookAgain(IEnumerable<Guid> ids) => _stale.UnionWith(ids);

    public void LookAgainAtAll() => _allStale = true;

    /// <summary>
    /// The reading of all entries, to be waited for without the lock, where that is needed; null where it is not. What is touched
    /// meanwhile is read again after it.
    /// </summary>
    public Task? ReadAll(Cabinet cabinet)
    {
        if (_reading is { IsCompleted: true }) TakeOver(_reading);
        if (_reading is not null || !_allStale) return _reading;
        _allStale = false;
        _stale.Clear();
        return _reading = Task.Run(() => cabinet.ReadAsync(async (store, stop) => Workbook.Holding(await loader.LoadAllAsync(store, stop)), CancellationToken.None));
    }

    public async Task<Workbook> UpdateAsync(StoreContext store, CancellationToken cancellation)
    {
        var found = await loader.LoadAsync(store, _stale, cancellation);
        Book = Book.With(found, _stale.Except(found.Select(w => w.Id)).ToHashSet());
        _stale.Clear();
        return Book;
    }

    // A reading that failed was told to who waited for it; the next who asks begins another.
    private void TakeOver(Task<Workbook> read)
    {
        _reading = null;
        if (read.IsCompletedSuccessfully) Book = read.Result;
        else _allStale = true;
    }
}

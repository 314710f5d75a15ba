using System.Runtime.CompilerServices;
using Immunotherapy.Gateway.Publishing.Listing;
using Immunotherapy.Gateway.Publishing.Rendering;
using Immunotherapy.Gateway.Snapshot;
using Immunotherapy.Gateway.Store;
using Immunotherapy.Model.Fields;

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>
/// Holds the graphs that requests see, and takes every change into them: this process's before the Desk answers, other processes'
/// as they are heard of. Readers take a reference and never wait for a writer.
/// </summary>
public sealed class Worlds : IPerspectives, IDisposable
{
    private const int AtOnce = 500;

    // Further behind than this (after an import), reading all again is quicker than following.
    private const int FarBehind = 10_000;

    private readonly SemaphoreSlim _lock = new(1, 1);
    private readonly Cabinet _cabinet;
    private readonly Catalog _catalog;
    private readonly EntryLoader _loader;
    private readonly DraftWorld _drafts;
    private readonly Instants _instants;
    private readonly WorkWorld _work;
    private readonly AuditTrail _trail;
    private ContentGraph? _published;

    public Worlds(Cabinet cabinet, Catalog catalog, RichTextRenderer renderer, TimeProvider time)
    {
        _cabinet = cabinet;
        _catalog = catalog;
        _loader = new EntryLoader(catalog);
        _drafts = new DraftWorld(new DraftLoader(catalog, renderer, time));
        _instants = new Instants(cabinet, catalog, _loader, time);
        _trail = new AuditTrail(cabinet.Engine.ClocksApart);
        _work = new WorkWorld(new WorkLoader(catalog, time));
    }

    /// <summary>Rings who has an entry open.</summary>
    public EntryNews News { get; } = new();

    public bool IsReady => Volatile.Read(ref _published) is not null;

    public ContentGraph Published => Volatile.Read(ref _published)
        ?? throw new InvalidOperationException("The content is not loaded yet. Ask again when /health/ready says so.");

    public ValueTask<ContentGraph> GraphAsync(Perspective perspective, CancellationToken cancellation) => perspective switch
    {
        { IsDraft: true } => new(DraftAsync(cancellation)),
        { Instant: { } instant } => new(_instants.GraphAsync(Published, _drafts.Edition, instant, cancellation)),
        _ => new(Published),
    };

    /// <summary>Reads all that is published, unless that was done.</summary>
    public Task LoadAsync(CancellationToken cancellation) => LockedAsync(async () =>
    {
        if (_published is not null) return;
        var loaded = await _cabinet.ReadAsync(ReadAllAsync, cancellation);
        Volatile.Write(ref _published, await FollowAsync(loaded, cancellation));
    }, cancellation);

    /// <summary>Takes in the changes that were committed since.</summary>
    public Task CatchUpAsync(CancellationToken cancellation) => LockedAsync(async () =>
    {
        if (_published is not null) Volatile.Write(ref _published, await FollowAsync(_published, cancellation));
    }, cancellation);

    /// <summary>Takes in what other processes did to drafts and schedules, by their audit.</summary>
    public Task CatchUpDraftsAsync(CancellationToken cancellation) => LockedAsync(async () =>
    {
        var touched = await _cabinet.ReadAsync(_trail.ReadAsync, cancellation);
        if (touched.Contains(null)) LookAgainAtAll();
        if (touched.Count > 0) LookAgain([.. touched.OfType<Guid>()]);
        News.Tell(touched.OfType<Guid>());
    }, cancellation);

    /// <summary>These entries' drafts or schedules have changed.</summary>
    internal Task LookAgainAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation) => LockedAsync(() =>
    {
        LookAgain(ids);
        News.Tell(ids);
        return Task.CompletedTask;
    }, cancellation);

    internal Task LookAgainAtAllAsync(CancellationToken cancellation) => LockedAsync(() =>
    {
        LookAgainAtAll();
        return Task.CompletedTask;
    }, cancellation);

    /// <summary>How the work on all entries stands now.</summary>
    internal async Task<Workbook> WorkbookAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var (book, reading) = (Workbook.Empty, (Task?)null);
            await LockedAsync(async () =>
            {
                reading = _work.ReadAll(_cabinet);
                if (reading is null) book = _work.IsCurrent ? _work.Book : await _cabinet.ReadAsync(_work.UpdateAsync, cancellation);
            }, cancellation);
            if (reading is null) return book;
            await reading.WaitAsync(cancellation);
        }
    }

    public void Dispose() => _lock.Dispose();

    private async Task<ContentGraph> DraftAsync(CancellationToken cancellation)
    {
        var graph = Published;
        await LockedAsync(async () =>
        {
            graph = Published;
            if (_drafts.Graph is { } drafts && _drafts.IsCurrent(graph)) graph = drafts;
            else graph = await _cabinet.ReadAsync((store, stop) => _drafts.UpdateAsync(store, Published, stop), cancellation);
        }, cancellation);
        return graph;
    }

    private async Task<ContentGraph> ReadAllAsync(StoreContext store, CancellationToken cancellation)
    {
        // What is committed while we read is read again by following from here.
        var (number, at) = await ChangeLog.LastAsync(store, cancellation);
        return await GraphBuilding.BuildAsync(_catalog, number, at, new PublishedStream(_catalog).ReadAsync(store, cancellation), cancellation);
    }

    private async Task<ContentGraph> FollowAsync(ContentGraph from, CancellationToken cancellation)
    {
        var graph = from;
        await foreach (var batch in ChangesAsync(graph.Change, cancellation))
        {
            if (batch.Number - graph.Change == AtOnce && await IsFarBehindAsync(graph, cancellation))
            {
                LookAgainAtAll();
                return await FollowAsync(await _cabinet.ReadAsync(ReadAllAsync, cancellation), cancellation);
            }
            graph = graph.With(batch.Number, batch.At, batch.Changed, batch.Gone);
            _drafts.Published(batch.Changed, batch.Gone);
            Guid[] touched = [.. batch.Changed.Select(c => c.Id), .. batch.Gone];
            _work.LookAgain(touched);
            News.Tell(touched);
        }
        return graph;
    }

    private Task<bool> IsFarBehindAsync(ContentGraph graph, CancellationToken cancellation) => _cabinet.ReadAsync(
        async (store, stop) => (await ChangeLog.LastAsync(store, stop)).Number - graph.Change > FarBehind, cancellation);

    private async IAsyncEnumerable<ChangeBatch> ChangesAsync(long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        while (await _cabinet.ReadAsync((store, stop) => ChangeLog.ReadAsync(store, _loader, after, AtOnce, stop), cancellation) is { } batch)
        {
            yield return batch;
            after = batch.Number;
        }
    }

    private void LookAgain(IReadOnlyCollection<Guid> ids)
    {
        _drafts.LookAgain(ids);
        _work.LookAgain(ids);
    }

    private void LookAgainAtAll()
    {
        _drafts.LookAgainAtAll();
        _work.LookAgainAtAll();
    }

    private async Task LockedAsync(Func<Task> work, CancellationToken cancellation)
    {
        await _lock.WaitAsync(cancellation);
        try
        {
            await work();
        }
        finally
        {
            _lock.Release();
        }
    }
}

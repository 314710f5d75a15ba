using System.Runtime.CompilerServices;
using Immunotherapy.Gateway.Search.Indexing;
using Immunotherapy.Gateway.Snapshot;

namespace Immunotherapy.Gateway.Search;

/// <summary>
/// Hands out the index of a graph. That of the published graph moves along with it; those of drafts and other instants are laid over
/// it and share what is the same. An index is brought up to its graph when it is asked for, which costs what has changed.
/// </summary>
public sealed class SearchIndexes(IPerspectives perspectives, TimeProvider time) : IDisposable
{
    /// <summary>Most indexes beside the published one.</summary>
    private const int MostBeside = 4;

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConditionalWeakTable<ContentGraph, SearchIndex> _made = [];
    private readonly List<IndexLine> _beside = [];
    private IndexLine? _published;
    private long _uses;

    /// <summary>How long a search waits for an index that is being made.</summary>
    internal TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>What the published index takes, in bytes; 0 before there is one.</summary>
    public long Bytes => Volatile.Read(ref _published)?.Bytes ?? 0;

    /// <exception cref="SearchNotReadyException">The index is still being made.</exception>
    public async ValueTask<SearchIndex> OfAsync(Perspective perspective, CancellationToken cancellation) =>
        await OfAsync(await perspectives.GraphAsync(perspective, cancellation), cancellation);

    /// <exception cref="SearchNotReadyException">The index is still being made.</exception>
    public async ValueTask<SearchIndex> OfAsync(ContentGraph graph, CancellationToken cancellation)
    {
        if (_made.TryGetValue(graph, out var made)) return made;
        try
        {
            // Who stops waiting does not stop the work: the next one finds it done.
            return await Task.Run(() => MakeAsync(graph), CancellationToken.None).WaitAsync(Patience, time, cancellation);
        }
        catch (TimeoutException)
        {
            throw new SearchNotReadyException();
        }
    }

    /// <summary>Brings the index up to what is published now, however long that takes.</summary>
    public async Task FollowAsync(CancellationToken cancellation)
    {
        var graph = perspectives.Published;
        if (!_made.TryGetValue(graph, out _)) await Task.Run(() => MakeAsync(graph), cancellation);
    }

    public void Dispose()
    {
        foreach (var line in _beside) line.Dispose();
        _published?.Dispose();
        _turn.Dispose();
    }

    private async Task<SearchIndex> MakeAsync(ContentGraph graph)
    {
        await _turn.WaitAsync();
        try
        {
            return _made.GetValue(graph, g => Line(g).Advance(g));
        }
        finally
        {
            _turn.Release();
        }
    }

    private IndexLine Line(ContentGraph graph)
    {
        if (_published is null || !_published.Graph.IsAkinTo(graph)) return Begin(graph);
        return ReferenceEquals(graph, perspectives.Published) ? _published : Beside(graph, _published);
    }

    private IndexLine Begin(ContentGraph graph)
    {
        foreach (var line in _beside) line.Dispose();
        _beside.Clear();
        _published?.Dispose();
        var begun = IndexLine.Build(graph);
        Volatile.Write(ref _published, begun);
        return begun;
    }

    /// <summary>The line that is nearest to a graph; a new one where that is the published one, which must not be led astray.</summary>
    private IndexLine Beside(ContentGraph graph, IndexLine published)
    {
        var nearest = _beside.Append(published).MinBy(line => graph.DifferencesFrom(line.Graph).Count())!;
        if (nearest == published)
        {
            if (_beside.Count == MostBeside) LetGo(_beside.MinBy(line => line.LastUse)!);
            _beside.Add(nearest = published.Fork());
        }
        nearest.LastUse = ++_uses;
        return nearest;
    }

    private void LetGo(IndexLine line)
    {
        _beside.Remove(line);
        line.Dispose();
    }
}

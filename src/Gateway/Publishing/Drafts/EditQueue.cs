using System.Diagnostics;

namespace Immunotherapy.Gateway.Publishing.Drafts;

/// <summary>
/// Lets one group of batches be written at a time, and groups not follow each other too closely: what comes meanwhile is the next
/// group. Who types alone waits for nobody; fifty share few commits.
/// </summary>
/// <param name="lane">Where a group waits for its turn.</param>
/// <param name="write">Writes a group and answers each batch of it. It does not throw.</param>
internal sealed class EditQueue(EditLane lane, Func<IReadOnlyList<WaitingBatch>, Task> write)
{
    /// <summary>A publish waits for a group that is being written: it is not to wait long.</summary>
    public const int MostBatches = 64;
    public const long MostBytes = 1024 * 1024;

    /// <summary>Between the beginnings of two groups. A commit costs the same for one batch as for ten.</summary>
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(20);

    private readonly Lock _lock = new();
    private readonly LinkedList<WaitingBatch> _waiting = [];
    private bool _isWriting;

    /// <summary>Whoever cancels stops waiting; what is being written then is written all the same.</summary>
    public Task<EditAnswer> AddAsync(WaitingBatch batch)
    {
        lock (_lock)
        {
            _waiting.AddLast(batch);
            if (!_isWriting) Begin();
        }
        return batch.Answer.WaitAsync(batch.Cancellation);
    }

    // Not as a part of the request that happens to come first.
    private void Begin()
    {
        _isWriting = true;
        ThreadPool.UnsafeQueueUserWorkItem(queue => _ = queue.WriteAsync(), this, preferLocal: false);
    }

    private async Task WriteAsync()
    {
        while (Next() is { Count: > 0 } group)
        {
            var began = Stopwatch.GetTimestamp();
            using (await lane.EnterAsync(CancellationToken.None)) await write(group);
            if (Pace - Stopwatch.GetElapsedTime(began) is { Ticks: > 0 } rest) await Task.Delay(rest);
        }
    }

    /// <summary>In the order they came, at most one of each entry: its next one begins with what this one leaves.</summary>
    private List<WaitingBatch> Next()
    {
        var (group, entries, bytes) = (new List<WaitingBatch>(), new HashSet<Guid>(), 0L);
        lock (_lock)
        {
            for (var (node, next) = (_waiting.First, (LinkedListNode<WaitingBatch>?)null); node is not null && group.Count < MostBatches; node = next)
            {
                next = node.Next;
                if (node.Value.Cancellation.IsCancellationRequested) GiveUp(node);
                else if (group.Count > 0 && bytes + node.Value.Weight > MostBytes) break;
                else if (entries.Add(node.Value.Entry)) bytes += Take(node, group);
            }
            _isWriting = group.Count > 0;
        }
        return group;
    }

    private void GiveUp(LinkedListNode<WaitingBatch> node)
    {
        _waiting.Remove(node);
        node.Value.GiveUp();
    }

    private long Take(LinkedListNode<WaitingBatch> node, List<WaitingBatch> group)
    {
        _waiting.Remove(node);
        group.Add(node.Value);
        return node.Value.Weight;
    }
}

using System.Collections.Concurrent;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Keeps one of equal facts. Holds a bounded number of them: past it, facts stand for themselves.</summary>
internal sealed class Pool<T> where T : class
{
    private const int Most = 4096;
    private readonly ConcurrentDictionary<T, T> _seen = new();
    private int _count;

    public T One(T fact)
    {
        if (_seen.TryGetValue(fact, out var seen)) return seen;
        if (Volatile.Read(ref _count) >= Most) return fact;
        Interlocked.Increment(ref _count);
        return _seen.GetOrAdd(fact, fact);
    }
}

namespace Immunotherapy.Gateway.Publishing.Sight;

/// <summary>Rings whoever has an entry open when something about it has changed, in this process or in another one.</summary>
public sealed class EntryNews
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<Action>> _listeners = [];

    /// <summary>Calls until disposed. <paramref name="heard"/> returns at once and does its work elsewhere: acts wait for it.</summary>
    public IDisposable Listen(Guid entry, Action heard)
    {
        lock (_lock)
        {
            if (!_listeners.TryGetValue(entry, out var all)) _listeners[entry] = all = [];
            all.Add(heard);
        }
        return new Subscription(this, entry, heard);
    }

    internal void Tell(IEnumerable<Guid> entries)
    {
        foreach (var heard in ListenersOf(entries)) heard();
    }

    private List<Action> ListenersOf(IEnumerable<Guid> entries)
    {
        lock (_lock)
        {
            return _listeners.Count == 0 ? [] : [.. entries.Distinct().SelectMany(e => _listeners.GetValueOrDefault(e) ?? [])];
        }
    }

    private void Leave(Guid entry, Action heard)
    {
        lock (_lock)
        {
            if (!_listeners.TryGetValue(entry, out var all)) return;
            all.Remove(heard);
            if (all.Count == 0) _listeners.Remove(entry);
        }
    }

    private sealed class Subscription(EntryNews news, Guid entry, Action heard) : IDisposable
    {
        public void Dispose() => news.Leave(entry, heard);
    }
}

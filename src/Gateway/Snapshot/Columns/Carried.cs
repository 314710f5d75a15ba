using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// Something worked out from all entries of a type: made when first asked for, or, in a later graph, from the last one that was
/// made by moving what changed since. A publish only notes what it touched.
/// </summary>
internal sealed class Carried<T>(TypeLayout layout, Func<ContentGraph, T> make, Func<ContentGraph, T, int[], T> move) where T : class
{
    /// <summary>With more changes than this waiting, what nobody asked for since is let go.</summary>
    private const int MostWaiting = 1024;

    private readonly Lock _making = new();
    private T? _last;
    private int[] _waiting = [];
    private volatile T? _made;

    public T Get(ContentGraph graph)
    {
        if (_made is { } made) return made;
        lock (_making) return _made ??= Make(graph);
    }

    /// <summary>The same for the next graph; null when it is better made anew.</summary>
    public Carried<T>? After(IReadOnlyList<NodeChange> changes)
    {
        int[] touched = [.. changes.Where(c => c.Was?.Layout == layout || c.Is?.Layout == layout).Select(c => c.Ordinal)];
        lock (_making)
        {
            if (touched.Length == 0 && _made is not null) return this;
            var (last, waiting) = _made is null ? (_last, _waiting) : (_made, []);
            if (last is null || waiting.Length + touched.Length > MostWaiting) return null;
            return new Carried<T>(layout, make, move) { _last = last, _waiting = [.. waiting.Union(touched)] };
        }
    }

    private T Make(ContentGraph graph) => _last is null ? make(graph) : _waiting.Length == 0 ? _last : move(graph, _last, _waiting);
}

using System.Runtime.InteropServices;

namespace Immunotherapy.Gateway.Execution.Guarding;

/// <summary>Counts response keys that stand side by side. One is used for all levels of a document, one after the other.</summary>
internal sealed class Level
{
    private readonly List<KeyCount> _counts = [];
    // By key: where its count is, from 1.
    private readonly List<int> _places = [];

    public int Fields { get; private set; }

    public KeyCount Add(KeyCount more)
    {
        while (_places.Count <= more.Key) _places.Add(0);
        Fields += more.Plain + more.Full;
        ref var place = ref CollectionsMarshal.AsSpan(_places)[more.Key];
        if (place == 0)
        {
            _counts.Add(more);
            place = _counts.Count;
            return more;
        }
        ref var count = ref CollectionsMarshal.AsSpan(_counts)[place - 1];
        return count = new KeyCount(more.Key, count.Plain + more.Plain, count.Full + more.Full);
    }

    public IReadOnlyList<KeyCount> ToList() => [.. _counts];

    public void Clear()
    {
        foreach (var count in _counts) _places[count.Key] = 0;
        _counts.Clear();
        Fields = 0;
    }
}

using System.Collections;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot;

/// <summary>The codes of a field. A value itself, so that counting and reading them by place allocates nothing.</summary>
public readonly struct NodeCodes : IReadOnlyList<NodeCode>
{
    private readonly Block _codes;

    internal NodeCodes(Block codes) => _codes = codes;

    public int Count => _codes.Count / 3;

    public NodeCode this[int index] => new(_codes.Memory(index * 3), _codes.Memory(index * 3 + 1), _codes.Memory(index * 3 + 2));

    public IEnumerator<NodeCode> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}


namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>Gathers what changes in one index of keys: the pairs that an entry had and no longer has, and the other way about.</summary>
internal sealed class PairChanges(Action<Node?, List<ulong>> pairsOf)
{
    private readonly List<ulong> _added = [];
    private readonly List<ulong> _removed = [];
    private readonly List<ulong> _had = [];
    private readonly List<ulong> _has = [];

    public void Add(NodeChange change)
    {
        pairsOf(change.Was, _had);
        pairsOf(change.Is, _has);
        foreach (var pair in _has)
            if (_had.BinarySearch(pair) < 0) _added.Add(pair);
        foreach (var pair in _had)
            if (_has.BinarySearch(pair) < 0) _removed.Add(pair);
    }

    public HashIndex Apply(HashIndex index) => index.With(_added, _removed);
}

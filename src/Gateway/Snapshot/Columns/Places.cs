namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// For every ordinal the place of its entry among those of its type, so that a column of one type is dense. Only grows, and is the
/// same in all graphs of one lineage: an entry never changes its type.
/// </summary>
internal sealed class Places(int types)
{
    private readonly Lock _writing = new();
    private readonly int[] _counts = new int[types];
    private int[] _byOrdinal = new int[1024];

    /// <summary>The places by ordinal, of all entries that a graph made before now can hold.</summary>
    public int[] ByOrdinal => Volatile.Read(ref _byOrdinal);

    /// <summary>How many places of a type are taken; 0 is nobody's, and stands for what is not there.</summary>
    public int CountOf(int type) => Volatile.Read(ref _counts[type]) + 1;

    /// <summary>Gives an entry its place, if it has none yet.</summary>
    public void Take(int ordinal, int type)
    {
        lock (_writing)
        {
            if (ordinal >= _byOrdinal.Length) Volatile.Write(ref _byOrdinal, Grown(ordinal + 1));
            if (_byOrdinal[ordinal] == 0) _byOrdinal[ordinal] = ++_counts[type];
        }
    }

    private int[] Grown(int needed)
    {
        var wider = new int[Math.Max(needed, _byOrdinal.Length * 2)];
        _byOrdinal.CopyTo(wider, 0);
        return wider;
    }
}

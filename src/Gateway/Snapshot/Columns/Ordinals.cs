using System.Numerics;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// A small number for every id ever heard of, the same in all graphs of one lineage, so that an edge is four bytes. Only grows:
/// readers take no lock. A reader sees a slot only after the id it leads to was written.
/// </summary>
internal sealed class Ordinals
{
    private const int Shift = 12;
    private readonly Lock _writing = new();
    private volatile Guid[][] _ids = [];
    private volatile int[] _slots = new int[1024];
    private int _count;

    /// <summary>How many there are.</summary>
    public int Count => Volatile.Read(ref _count);

    public Guid this[int ordinal] => _ids[ordinal >> Shift][ordinal & ((1 << Shift) - 1)];

    /// <summary>The ordinal of an id; -1 where it was never heard of.</summary>
    public int Find(Guid id)
    {
        var slots = _slots;
        for (var at = Hash(id) & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            var ordinal = Volatile.Read(ref slots[at]) - 1;
            if (ordinal < 0 || this[ordinal] == id) return ordinal;
        }
    }

    /// <summary>The ordinal of an id, a new one where needed.</summary>
    public int Of(Guid id)
    {
        var found = Find(id);
        if (found >= 0) return found;
        lock (_writing)
        {
            found = Find(id);
            return found >= 0 ? found : Add(id);
        }
    }

    private int Add(Guid id)
    {
        if (_count * 2 >= _slots.Length) Grow();
        var chunk = _count >> Shift;
        if (chunk == _ids.Length) _ids = [.. _ids, new Guid[1 << Shift]];
        _ids[chunk][_count & ((1 << Shift) - 1)] = id;
        Put(_slots, id, _count);
        return _count++;
    }

    private void Grow()
    {
        var wider = new int[_slots.Length * 2];
        for (var ordinal = 0; ordinal < _count; ordinal++) Put(wider, this[ordinal], ordinal);
        _slots = wider;
    }

    private static void Put(int[] slots, Guid id, int ordinal)
    {
        var at = Hash(id) & (slots.Length - 1);
        while (slots[at] != 0) at = (at + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[at], ordinal + 1);
    }

    private static int Hash(Guid id) => (int)BitOperations.RotateLeft((uint)id.GetHashCode() * 2654435769u, 16);
}

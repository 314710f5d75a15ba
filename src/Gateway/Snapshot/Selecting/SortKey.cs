using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Where an entry's sort key lies, and its first eight bytes: they decide most comparisons.</summary>
internal readonly record struct SortKey(ulong First, int From, int To, int Ordinal)
{
    /// <summary>A shorter key stands as if zeros followed.</summary>
    public static ulong Head(ReadOnlySpan<byte> key)
    {
        if (key.Length >= sizeof(ulong)) return BinaryPrimitives.ReadUInt64BigEndian(key);
        Span<byte> padded = stackalloc byte[sizeof(ulong)];
        padded.Clear();
        key.CopyTo(padded);
        return BinaryPrimitives.ReadUInt64BigEndian(padded);
    }

    /// <summary>Compares by the bytes that the writer holds.</summary>
    public readonly struct Comparer(KeyWriter keys) : IComparer<SortKey>
    {
        public int Compare(SortKey a, SortKey b) =>
            a.First != b.First ? a.First.CompareTo(b.First)
            : keys.Written[a.From..a.To].SequenceCompareTo(keys.Written[b.From..b.To]);
    }
}

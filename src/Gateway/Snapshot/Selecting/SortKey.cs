using System.Buffers.Binary;

namespace Immunotherapy.Gateway.Snapshot.Selecting;

/// <summary>Where an entry's sort key lies, and its first eight bytes: they decide most comparisons.</summary>
internal readonly record struct SortKey(ulong First, int From, int To, int Ordinal)
{
    public static ulong Head(ReadOnlySpan<byte> key) => BinaryPrimitives.ReadUInt64BigEndian(key);

    /// <summary>Compares by the bytes that the writer holds.</summary>
    public readonly struct Comparer(KeyWriter keys) : IComparer<SortKey>
    {
        public int Compare(SortKey a, SortKey b) =>
            a.First != b.First ? a.First.CompareTo(b.First)
            : keys.Written[a.From..a.To].SequenceCompareTo(keys.Written[b.From..b.To]);
    }
}

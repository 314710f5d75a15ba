using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Snapshot.Packing;

namespace Immunotherapy.Gateway.Snapshot.Columns;

/// <summary>
/// The titles of the entries that lists show, in the language they fall back to, side by side by ordinal. Most of what links lead to
/// is asked for its title alone: of entries one by one, each would be in another place of memory (<c>bench/run.sh --scale 100</c>,
/// deep). The next titles share every stretch of ordinals in which nothing changed.
/// </summary>
internal sealed class Titles
{
    private const int Shift = 6;
    private const int Size = 1 << Shift;

    /// <summary>In bytes. Longer ones are not here, so that all places in a stretch have two bytes.</summary>
    private const int Longest = 512;

    private static readonly byte[] Nothing = Stretch(new byte[Size][]);

    private readonly byte[][] _stretches;

    private Titles(byte[][] stretches) => _stretches = stretches;

    public static Titles Empty { get; } = new([]);

    /// <summary>Where a title begins, with <see cref="Block.Slack"/> behind it.</summary>
    /// <param name="ordinal">Of the entry.</param>
    /// <param name="length">In bytes; 0 where there is none: the entry is not shown, or its title is elsewhere.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Find(int ordinal, out int length)
    {
        var (stretches, at) = (_stretches, ordinal >> Shift);
        ref var first = ref MemoryMarshal.GetArrayDataReference((uint)at < (uint)stretches.Length ? stretches[at] : Nothing);
        var places = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref first, (ordinal & (Size - 1)) * sizeof(ushort)));
        var from = (int)(places & ushort.MaxValue);
        length = (int)(places >> 16) - from;
        return ref Unsafe.Add(ref first, from);
    }

    /// <summary>The titles after these changes.</summary>
    public Titles After(NodeChange[] changes)
    {
        var next = (byte[][])_stretches.Clone();
        foreach (var stretch in changes.GroupBy(c => c.Ordinal >> Shift))
        {
            if (stretch.Key >= next.Length) next = [.. next, .. Enumerable.Repeat(Nothing, stretch.Key + 1 - next.Length)];
            var titles = new byte[Size][];
            for (var i = 0; i < Size; i++) titles[i] = Of((stretch.Key << Shift) + i);
            foreach (var change in stretch) titles[change.Ordinal & (Size - 1)] = change.Is is { IsRecalled: false } node ? node.Title : [];
            next[stretch.Key] = Stretch(titles);
        }
        return new Titles(next);
    }

    private byte[] Of(int ordinal)
    {
        ref var title = ref Find(ordinal, out var length);
        return MemoryMarshal.CreateReadOnlySpan(ref title, length).ToArray();
    }

    private static byte[] Stretch(byte[][] titles)
    {
        var at = (Size + 1) * sizeof(ushort);
        var kept = Array.ConvertAll(titles, t => t is { Length: <= Longest } ? t : []);
        var stretch = new byte[at + kept.Sum(t => t.Length) + Block.Slack];
        var places = MemoryMarshal.Cast<byte, ushort>(stretch.AsSpan(0, at));
        for (var i = 0; i < Size; i++)
        {
            places[i] = (ushort)at;
            kept[i].CopyTo(stretch, at);
            at += kept[i].Length;
        }
        places[Size] = (ushort)at;
        return stretch;
    }
}

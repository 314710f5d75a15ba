namespace Immunotherapy.Bench.Generating;

/// <summary>Numbers that look like chance and are the same on every machine and runtime (SplitMix64).</summary>
internal sealed class Chance
{
    private ulong _state;

    public Chance(params ReadOnlySpan<int> seed)
    {
        foreach (var part in seed) _state = Mix(_state ^ (uint)part) + 0x9E3779B97F4A7C15;
    }

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both among them.</summary>
    public int Between(int low, int high) => low + (int)(Next() % (ulong)(high - low + 1));

    public T OneOf<T>(IReadOnlyList<T> all) => all[Between(0, all.Count - 1)];

    /// <summary>So many different numbers below <paramref name="count"/>; all of them when there are fewer.</summary>
    public IReadOnlyList<int> Some(int count, int low, int high)
    {
        var wanted = Math.Min(count, Between(low, high));
        var picked = new List<int>(wanted);
        while (picked.Count < wanted)
        {
            var next = Between(0, count - 1);
            if (!picked.Contains(next)) picked.Add(next);
        }
        return picked;
    }

    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        BitConverter.TryWriteBytes(bytes, Next());
        BitConverter.TryWriteBytes(bytes[8..], Next());
        return new Guid(bytes);
    }

    private ulong Next() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Asks memory for what will be read in a moment, so that many waits become one. Only a hint: nothing depends on it.</summary>
internal static class Near
{
    /// <summary>So many bytes are brought at once.</summary>
    public const int Line = 64;

    /// <summary>
    /// Has memory bring the line of an array that lies so many bytes behind its beginning. The array is not looked into, not even for
    /// its length: that would be the very wait which this is to spare. Nothing is wrong with a place behind its end, nor if the array
    /// is moved meanwhile.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Fetch(byte[] bytes, int behind)
    {
        if (Sse.IsSupported) Sse.Prefetch0((byte*)Unsafe.As<byte[], nint>(ref bytes) + behind);
    }
}

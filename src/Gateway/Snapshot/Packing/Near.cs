using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace Immunotherapy.Gateway.Snapshot.Packing;

/// <summary>Asks memory for what will be read in a moment, so that many waits become one. Only a hint: nothing depends on it.</summary>
internal static class Near
{
    /// <summary>So many bytes are brought at once.</summary>
    public const int Line = 64;

    public static unsafe void Fetch(byte[] bytes, int at)
    {
        if (Sse.IsSupported) Sse.Prefetch0(Unsafe.AsPointer(ref bytes[at]));
    }
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Immunotherapy.Gateway.Execution.Plans.Compiling;

namespace Immunotherapy.Gateway.Execution.Plans;

/// <summary>
/// The key of a field with what stands before it, for instance <c>,"title":</c>. It lies among others, with
/// <see cref="AnswerPen.Slack"/> behind it: only <see cref="KeyTexts"/> makes one.
/// </summary>
internal readonly struct KeyText(byte[] room, int at, int length)
{
    public int Length => length;

    public ref byte First => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(room), at);
}

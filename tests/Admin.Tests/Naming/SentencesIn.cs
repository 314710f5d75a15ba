using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;

namespace Immunotherapy.Admin.Tests.Naming;

/// <summary>
/// The formats of the interpolated sentences that code hands on with their parts apart, read from what was compiled: each is loaded
/// just before the array of its parts.
/// </summary>
internal static class SentencesIn
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes =
        typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value);

    public static IEnumerable<string> Of(Assembly assembly, Func<string, bool> room) =>
        from type in assembly.GetTypes()
        where room(type.Namespace ?? "")
        from method in type.GetMethods(Any).Concat<MethodBase>(type.GetConstructors(Any))
        from format in Formats(method)
        select format;

    private static IReadOnlyList<string> Formats(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } code) return [];
        var steps = Steps(method.Module, code).ToList();
        if (!steps.Exists(s => s.Called is { Name: nameof(FormattableStringFactory.Create) } made && made.DeclaringType == typeof(FormattableStringFactory))) return [];
        return [.. steps.Zip(steps.Skip(1), steps.Skip(2)).Where(s => s.First.Text is not null && BeginParts(s.Second, s.Third)).Select(s => s.First.Text!)];
    }

    // An array of so many, or the empty one.
    private static bool BeginParts(Step step, Step next) => step.Called is { Name: nameof(Array.Empty) } || next.Code == OpCodes.Newarr;

    private static IEnumerable<Step> Steps(Module module, byte[] code)
    {
        for (var at = 0; at < code.Length;)
        {
            var operation = Codes[code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at]];
            at += operation.Size;
            yield return operation.OperandType switch
            {
                OperandType.InlineString => new Step(operation, module.ResolveString(BitConverter.ToInt32(code, at)), null),
                OperandType.InlineMethod => new Step(operation, null, Called(module, BitConverter.ToInt32(code, at))),
                _ => new Step(operation, null, null),
            };
            at += Length(operation.OperandType, code, at);
        }
    }

    // Methods of generic types need their arguments to be told; none of those makes a sentence.
    private static MethodBase? Called(Module module, int token)
    {
        try
        {
            return module.ResolveMethod(token);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static int Length(OperandType operand, byte[] code, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, at),
        _ => 4,
    };

    private sealed record Step(OpCode Code, string? Text, MethodBase? Called);
}

using System.Globalization;

namespace Immunotherapy.Bench.Attacking;

/// <summary>What would kill or stall the engine if nothing stood before it.</summary>
internal static class Attacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("nested recursive fragments", "{ topics { ...a } } fragment a on TopicsConnection { nodes { ...b } ...a } fragment b on Topic { children { ...b ...b } ...b }"),
        new("16 fragments x 50 inline fragments", Chain(16, Repeat("... on Query { ", 50), Repeat("} ", 50))),
        new("1,100 fragments in a row", Chain(1_100, "", "")),
        new("440 fragments in a row", Chain(440, "", "")),
        new("fan-out 2^25", FanOut(25, 2)),
        new("fan-out 8^9", FanOut(9, 8)),
        new("one field 5,000 times", "{ " + Repeat("node(id: \"1\") { id } ", 5_000) + "}"),
        new("one field 750 times", "{ " + Repeat("node(id: \"1\") { id } ", 750) + "}"),
        new("10,000 unused variables", Unused(10_000)),
        new("1,400 unused variables", Unused(1_400)),
        new("negative page", "{ topics(first: -5052200) { nodes { id } } }"),
        new("type definitions", "{ __typename } type Q { a: Int }"),
        new("1e400", "{ topics(where: { position: { eq: 1e400 } }) { nodes { id } } }"),
    ];

    private static string Chain(int length, string open, string close) => "{ ...f0 } " + string.Concat(Enumerable.Range(0, length)
        .Select(i => string.Create(CultureInfo.InvariantCulture, $"fragment f{i} on Query {{ {open}{(i + 1 < length ? $"...f{i + 1}" : "__typename")} {close}}} ")));

    private static string FanOut(int depth, int width) => "{ ...f0 } " + string.Concat(Enumerable.Range(0, depth)
        .Select(i => $"fragment f{i} on Query {{ {(i + 1 < depth ? Repeat($"...f{i + 1} ", width) : "__typename ")}}} "));

    private static string Unused(int count) => $"query Q({string.Join(' ', Enumerable.Range(0, count).Select(i => $"$v{i}: Int"))}) {{ __typename }}";

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

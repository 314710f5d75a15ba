using System.Globalization;

namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>Documents of a given size in one respect, otherwise harmless.</summary>
public static class Shapes
{
    /// <summary>Fragments that spread one another in a row, each with something around its spread.</summary>
    public static string Chain(int length, string open, string close) => "{...f0} " + string.Concat(Enumerable.Range(0, length)
        .Select(i => Text($"fragment f{i} on Query{{{open}{(i + 1 < length ? Text($"...f{i + 1}") : "__typename")}{close}}} ")));

    /// <summary>Fragments each of which spreads the next several times.</summary>
    public static string FanOut(int depth, int width, string end) => "{...f0} " + string.Concat(Enumerable.Range(0, depth)
        .Select(i => Text($"fragment f{i} on Query{{{(i + 1 < depth ? Repeat(Text($"...f{i + 1} "), width) : end)}}} ")));

    public static string Fragments(int count) => $"{{ topics {{ {Each(count, i => Text($"...f{i}"))} }} }} {Each(count, i => Text($"fragment f{i} on TopicsConnection {{ totalCount }}"))}";

    public static string Operations(int count) => Each(count, i => Text($"query Q{i} {{ __typename }}"));

    public static string Variables(int count) => $"query Q({Each(count, i => Text($"$v{i}:Int"))}) {{ __typename }}";

    /// <summary>Fields and fragments inside one another: each fragment of the chain adds itself and what is around its spread.</summary>
    public static string Nesting(int depth) => (depth % 2 == 0 ? "{ ... { ...f0 } } " : "{ ...f0 } ") + Chain((depth - 1) / 2, "...{", "}")[8..];

    public static string FieldDepth(int depth) => $"{{ topics {{ nodes {{ {Repeat("children { ", depth - 3)} slug {Repeat("}", depth)}";

    /// <summary>Fields of an operation, most of them through one fragment.</summary>
    public static string Fields(int count) =>
        $"{{ {Each(count / 100, i => Text($"t{i}: topics {{ nodes {{ ...F }} }}"))} {Each(count % 100, i => Text($"r{i}: __typename"))} }} fragment F on Topic {{ {Each(98, i => Text($"a{i}: slug"))} }}";

    public static string SameKeys(int count) => $"{{ {Repeat("topics(first: 1) { totalCount } ", count)} }}";

    public static string SameLeafKeys(int count) => $"{{ topics {{ {Repeat("totalCount ", count)} }} }}";

    public static string Directives(int count) => $"{{ topics {{ {Repeat("totalCount @skip(if: false) ", count)} }} }}";

    /// <summary>Values in a list, in objects, for a directive and as a default, each as many as there are.</summary>
    public static string WrittenValues(int count) =>
        $"query ($a: [String!] = [\"a\" \"a\"]) {{ topics(where: {{ slug: {{ in: [{Repeat("$a ", count - 7)}] }} }}) {{ totalCount @skip(if: false) }} }}";

    public static string RootFields(int count) => $"{{ {Each(count, i => Text($"a{i}: __typename"))} }}";

    public static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Each(int count, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, count).Select(text));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

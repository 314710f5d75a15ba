using System.Globalization;
using Immunotherapy.Gateway.Tests.Attacks;

namespace Immunotherapy.Gateway.Tests.Execution;

/// <summary>Documents in which many fields share their keys, over a schema of beings, dogs and cats.</summary>
internal sealed class MergingDocuments(Random random)
{
    private static readonly string[] Types = ["Being", "Dog", "Cat"];
    // Without __typename under another key: the engine does not know its type, the specification does.
    private static readonly string[] Leaves = ["name", "name", "name", "age", "size", "size", "size", "size(of: 1)", "tags", "tags"];
    private static readonly string[] Links = ["friend", "friends", "owner"];

    private int _fragments;

    /// <summary>As much work as the limits allow: many fields at one place that differ and never meet, or all meet.</summary>
    public static IReadOnlyList<string> Worst { get; } =
    [
        Split(9, "n: size(of: 1)", "n: size(of: 1)"),
        Split(9, "n: size(of: 1)", "n: size(of: 2)"),
        Doubled(9),
        "{ being { ... on Dog { f: friend { ...F0 } } ... on Cat { f: friend { ...G0 } } } } " + Chains(8),
        Sixteen("size(of: {0})"),
        Sixteen("size"),
        Repeated("name", 9),
        Operations(10),
    ];

    public string Next()
    {
        _fragments = random.Next(3);
        var spreads = string.Concat(Enumerable.Range(0, _fragments).Select(i => string.Create(CultureInfo.InvariantCulture, $" ...F{i}")));
        var document = $"{{ {Root(3)} {Root(2)} c: being {{ name{spreads} }} }}";
        for (var i = 0; i < _fragments; i++) document += string.Create(CultureInfo.InvariantCulture, $" fragment F{i} on {Pick(Types)} {{ {Selections(2, i + 1)} }}");
        return document;
    }

    private string Root(int depth) => $"a: {Pick(["being", "being", "being", "being", "being", "dog"])} {{ {Selections(depth, 0)} }}";

    private string Selections(int depth, int firstFragment) => string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ => Selection(depth, firstFragment)));

    private string Selection(int depth, int firstFragment) => random.Next(depth > 0 ? 6 : 2) switch
    {
        2 => $"... on {Pick(Types)} {{ {Selections(depth - 1, firstFragment)} }}",
        3 when firstFragment < _fragments => $"...F{random.Next(firstFragment, _fragments)}",
        4 or 5 => $"{Pick(["", "", "", "", "b: "])}{Pick(Links)} {{ {Selections(depth - 1, firstFragment)} }}",
        _ => $"{Pick(["", "", "", "", "b: "])}{Pick(Leaves)}",
    };

    private string Pick(string[] of) => of[random.Next(of.Length)];

    // At each level once on a dog and once on a cat: 2^depth fields under one path, in as many standings.
    private static string Split(int depth, string dog, string cat) => "{ being { ...F0 } } " + string.Concat(Enumerable.Range(0, depth).Select(i =>
        i + 1 == depth
            ? string.Create(CultureInfo.InvariantCulture, $"fragment F{i} on Being {{ ... on Dog {{ {dog} }} ... on Cat {{ {cat} }} }} ")
            : string.Create(CultureInfo.InvariantCulture, $"fragment F{i} on Being {{ ... on Dog {{ f: friend {{ ...F{i + 1} }} }} ... on Cat {{ f: friend {{ ...F{i + 1} }} }} }} ")));

    // The same with one of the two on any being, so that all meet: a valid document, since all ask for the same.
    private static string Doubled(int depth) => Split(depth, "n: size(of: 1)", "n: size(of: 1)").Replace("... on Cat", "...", StringComparison.Ordinal);

    // Two chains that ask for different things in every standing; only their outermost fields never meet.
    private static string Chains(int depth)
    {
        var chain = Doubled(depth)["{ being { ...F0 } } ".Length..];
        return chain + chain.Replace("F", "G", StringComparison.Ordinal).Replace("of: 1", "of: 2", StringComparison.Ordinal);
    }

    // Sixteen of sixteen of seven: 1,792 fields, each at a place of its own or at one.
    private static string Sixteen(string leaf) =>
        $"{{ {Shapes.Repeat("being { ...F } ", 15)} }} fragment F on Being {{ {Shapes.Repeat("friend { ...G } ", 15)} }} fragment G on Being {{ ... on Dog {{ {Leaf(leaf, 3)} }} ... on Cat {{ {Leaf(leaf, 4)} }} }}";

    private static string Leaf(string leaf, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, leaf.Contains('{', StringComparison.Ordinal) ? leaf : "{1}", i, leaf)));

    private static string Repeated(string leaf, int times) =>
        $"{{ {Shapes.Repeat("being { ...F } ", times)} }} fragment F on Being {{ {Shapes.Repeat(leaf + " ", 200)} }}";

    private static string Operations(int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"query Q{i} {{ {Shapes.Repeat("being { ...F } ", 15)} }} ")))
        + Sixteen("size(of: {0})")[Sixteen("size(of: {0})").IndexOf("fragment F ", StringComparison.Ordinal)..];
}

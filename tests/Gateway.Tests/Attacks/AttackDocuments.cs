using System.Globalization;

namespace Immunotherapy.Gateway.Tests.Attacks;

/// <summary>
/// Documents that would kill or stall the engine if nothing stood before it, and such as go one past a limit. Made of nothing but
/// texts, so that measurements can send them too.
/// </summary>
public static class AttackDocuments
{
    private const string Limit = "LIMIT_EXCEEDED";
    private const string Invalid = "GRAPHQL_VALIDATION_FAILED";
    private const string Unreadable = "GRAPHQL_PARSE_FAILED";
    private const string Input = "BAD_USER_INPUT";
    private const int TooLarge = 413;

    /// <summary>What kills or stalls the engine when nothing stands before it.</summary>
    public static IReadOnlyList<AttackDocument> Severe { get; } =
    [
        new("nested recursive fragments", "{ topics { ...a } } fragment a on TopicsConnection { nodes { ...b } ...a } fragment b on Topic { children { ...b ...b } ...b }", Invalid),
        new("recursive fragments that nobody uses", "{ __typename } fragment a on Topic { children { ...b } } fragment b on Topic { children { ...a } }", Invalid),
        new("16 fragments of 50 inline fragments", Shapes.Chain(16, Shapes.Repeat("... on Query { ", 50), Shapes.Repeat("} ", 50)), Unreadable),
        new("30 fragments of 25 inline fragments", Shapes.Chain(30, Shapes.Repeat("...{", 25), Shapes.Repeat("}", 25)), Limit),
        new("a chain of fragments that nobody uses", "{ __typename } " + Shapes.Chain(30, Shapes.Repeat("...{", 25), Shapes.Repeat("}", 25))[8..], Limit),
        new("400 fragments in a row", Shapes.Chain(400, "", ""), Limit),
        new("1,100 fragments in a row", Shapes.Chain(1_100, "", ""), Limit, TooLarge),
        new("fan-out 2^25", Shapes.FanOut(25, 2, "__typename"), Limit),
        new("fan-out 8^9", Shapes.FanOut(9, 8, "__typename"), Limit),
        new("fan-out 2^49 without a field", Shapes.FanOut(49, 2, "...nowhere"), Limit),
        new("fan-out that nobody uses", "{ __typename } " + Shapes.FanOut(25, 2, "__typename")[8..], Limit),
        new("one field 700 times", "{ " + Shapes.Repeat("node(id:\"1\"){id} ", 700) + "}", Limit),
        new("one field 5,000 times", "{ " + Shapes.Repeat("node(id: \"1\") { id } ", 5_000) + "}", "BAD_REQUEST", TooLarge),
        new("1,000 unused variables", Shapes.Variables(1_000), Limit),
        new("10,000 unused variables", Shapes.Variables(10_000), "BAD_REQUEST", TooLarge),
        new("negative page", "{ topics(first: -5052200) { nodes { id } } }", Input),
        new("type definitions", "{ __typename } type Q { a: Int }", Invalid),
        new("1e400", "{ therapies(where: { firstApprovalYear: { eq: 1e400 } }) { nodes { id } } }", Invalid),
    ];

    /// <summary>One past each limit, and what makes for many errors.</summary>
    public static IReadOnlyList<AttackDocument> Others { get; } =
    [
        new("nested past the parser", Shapes.Repeat("{ topics ", 70) + Shapes.Repeat("}", 70), Unreadable),
        new("a value nested past the parser", $"{{ topics(where: {Shapes.Repeat("[", 2_000)}{Shapes.Repeat("]", 2_000)}) {{ totalCount }} }}", Unreadable),
        new("51 fragments", Shapes.Fragments(51), Limit),
        new("11 operations", Shapes.Operations(11), Limit),
        new("65 variables", Shapes.Variables(65), Limit),
        new("101 selections inside one another", Shapes.Nesting(101), Limit),
        new("21 fields inside one another", Shapes.FieldDepth(21), Limit),
        new("2,001 fields", Shapes.Fields(2_001), Limit),
        new("17 fields under one key", Shapes.SameKeys(17), Limit),
        new("201 leaves under one key", Shapes.SameLeafKeys(201), Limit),
        new("21 directives", Shapes.Directives(21), Limit),
        new("31 root fields", Shapes.RootFields(31), Limit),
        new("a page of 101", "{ topics(first: 101) { totalCount } }", Limit),
        new("the last 101", "{ topics(last: 101) { totalCount } }", Limit),
        new("a filter of 51 objects", $"{{ topics(where: {{ or: [{Shapes.Repeat("{slug:{eq:\"a\"}}", 25)}] }}) {{ totalCount }} }}", Limit),
        new("a filter nine deep", $"{{ topics(where: {Shapes.Repeat("{parent:", 8)}{{}}{Shapes.Repeat("}", 8)}) {{ totalCount }} }}", Limit),
        new("201 values", $"{{ topics(where: {{ slug: {{ in: [{Shapes.Repeat("\"a\" ", 201)}] }} }}) {{ totalCount }} }}", Limit),
        new("51 ids", $"{{ nodes(ids: [{Shapes.Repeat("\"a\" ", 51)}]) {{ id }} }}", Limit),
        new("lists in lists in lists", "{ topics(first: 100) { nodes { children(first: 100) { children(first: 100) { slug } } } } }", Limit),
        new("the schema in itself", $"{{ __schema {{ types {{ {Shapes.Repeat("fields { type { ", 8)} name {Shapes.Repeat("} } ", 8)} }} }} }}", Limit),
        new("2,000 names that do not exist", $"{{ topics {{ {Shapes.Repeat("nme ", 150)} nodes {{ {Numbered("slgu", 1_400)} }} }} }}", Invalid),
        new("501 values", Shapes.WrittenValues(501), Limit),
        new("1,500 arguments that do not exist", $"{{ topics({Numbered("frst", 1_500, ":1")}) {{ totalCount }} }}", Limit),
        new("4,000 uses of a variable", $"{{ nodes(ids: [{Shapes.Repeat("$a ", 4_000)}]) {{ id }} }}", Limit),
        new("500 arguments that do not exist", $"{{ topics({Numbered("frst", 500, ":1")}) {{ totalCount }} }}", Invalid),
        new("499 uses of variables that do not exist", $"{{ nodes(ids: [{Shapes.Repeat("$a ", 499)}]) {{ id }} }}", Invalid),
        new("499 uses of a variable that does not fit", $"query ($a: Int) {{ nodes(ids: [{Shapes.Repeat("$a ", 499)}]) {{ id }} }}", Invalid),
        new("2,000 fragments that do not exist", $"{{ {Shapes.Repeat("...F ", 1_900)} }}", Invalid),
        new("1,500 fields of an input that do not exist", $"{{ topics(where: {{ {Numbered("ttle", 1_500, ":1")} }}) {{ totalCount }} }}", Limit),
        new("499 fields of an input that do not exist", $"{{ topics(where: {{ {Numbered("ttle", 499, ":1")} }}) {{ totalCount }} }}", Invalid),
        new("fields that cannot be merged", $"{{ {Shapes.Repeat("topics { nodes { a: slug } } ", 8)} {Shapes.Repeat("topics { nodes { a: title } } ", 8)} }}", Invalid),
        new("17 KB", "{ topics { totalCount } } #" + Shapes.Repeat("x", 17 * 1024), Limit, TooLarge),
    ];

    public static IReadOnlyList<AttackDocument> All { get; } = [.. Severe, .. Others];

    private static string Numbered(string name, int count, string more = "") =>
        string.Join(' ', Enumerable.Range(0, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{name}{i}{more}")));
}

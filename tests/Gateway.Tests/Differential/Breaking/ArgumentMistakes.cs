namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Arguments that are of the right type and cannot be served, and arguments of a wrong type.</summary>
internal static class ArgumentMistakes
{
    private static readonly string[] OfPages =
    [
        "first: 101", "first: -1", "last: 101", "last: -3", "first: 1, last: 1", "first: 101, last: -1", "after: \"a\", before: \"b\"",
        "last: 1, after: \"a\"", "before: \"a\"", "after: \"nonsense\"",
        "after: \"fmGEfWHWXZ4AAAAAAABAAIAAAAAAAAAI\", order: [{ slug: ASC }]", "last: 2, before: \"\"", "after: \"\"",
        "order: [{ id: ASC, slug: DESC }]",
        $"order: [{string.Join(' ', Enumerable.Repeat("{ id: ASC }", 11))}]",
        $"where: {{ slug: {{ in: [{string.Join(' ', Enumerable.Repeat("\"a\"", 201))}] }} }}",
        $"where: {string.Concat(Enumerable.Repeat("{ and: [", 9))}{{}}{string.Concat(Enumerable.Repeat("] }", 9))}",
        $"where: {{ or: [{string.Join(' ', Enumerable.Repeat("{ slug: { eq: \"a\" } }", 26))}] }}", "where: { slug: { contains: null } }",
        "where: { revision: { gt: null } }",
        "first: \"one\"", "first: 1.5", "first: 99999999999", "first: true", "first: FIRST", "first: [1, 2]", "first: {}", "where: { slug: \"a\" }",
        "where: { nothing: 1 }", "where: { slug: { like: \"a\" } }", "where: [{ slug: {} }, { slug: {} }]",
        "where: \"a\"", "order: [{ id: UP }]", "order: ASC", "order: [{ nothing: ASC }]", "order: [[{ id: ASC }]]", "order: [null]",
        "where: { and: [null] }", "locale: FR", "locale: \"EN\"", "locale: en", "locale: 1",
        "where: { publishedAt: { gt: \"yesterday\" } }", "where: { updatedAt: { gt: 5 } }",
        "where: { review: { nextReviewDue: { lt: \"2026-02-30\" } } }", "where: { review: { overdue: { eq: \"true\" } } }",
        "where: { id: { eq: 1.5 } }",
        "first: 1, first: 2", "where: { slug: { eq: \"a\", eq: \"b\" } }", "nothing: 1", "first: $undefined", "where: { slug: { eq: $undefined } }",
        "where: { revision: { eq: 2147483648 } }", "after: 5", "after: ANY",
    ];

    public static IEnumerable<string> Of(string list, string one) =>
    [
        .. OfPages.Select(arguments => $"{list}({arguments}) {{ totalCount }}"),
        $"{one} {{ id }}", $"{one}(slug: null) {{ id }}", $"{one}(slug: 5) {{ id }}", $"{one}(slug: \"a\", slug: \"b\") {{ id }}",
        $"{one}(slug: [\"a\", \"b\"]) {{ id }}", $"{one}(slug: \"a\", locale: FR) {{ id }}",
        $"{one}ById(id: 1.5) {{ id }}", $"{one}ById(id: true) {{ id }}", $"{one}ById {{ id }}", "node(id: null) { id }", "nodes(ids: [null]) { id }",
        "nodes(ids: null) { id }", "nodes { id }",
        $"nodes(ids: [{string.Join(' ', Enumerable.Repeat("\"a\"", 51))}]) {{ id }}",
    ];
}

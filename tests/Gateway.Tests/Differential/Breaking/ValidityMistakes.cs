namespace Immunotherapy.Gateway.Tests.Differential.Breaking;

/// <summary>Selections that the schema or the specification does not allow.</summary>
internal static class ValidityMistakes
{
    public static IEnumerable<string> Of(string list, string other, string one) =>
    [
        "nothing", "nothing { id }", "__nothing", list, $"{list} {{ nothing }}", $"{list} {{ totalCount {{ x }} }}", $"{list} {{ nodes }}",
        $"{list} {{ pageInfo edges {{ node }} }}", $"{list} {{ nodes {{ review }} }}",
        $"{list} {{ ...Unknown }}", $"{list} {{ ... on Unknown {{ x }} }}", $"{list} {{ ... on PageInfo {{ hasNextPage }} }}",
        "... on RichText { html }", "... on String { length }", "...Unknown",
        "node(id: \"x\") { slug }", "node(id: \"x\") { ... on RichText { html } }", "node(id: \"x\") { ... on Content { title } }",
        $"{list} @unknown {{ totalCount }}", $"{list} @include {{ totalCount }}", $"{list} @include(if: 1) {{ totalCount }}",
        $"{list} @include(if: null) {{ totalCount }}", $"{list} @include(if: $undefined) {{ totalCount }}",
        $"{list} @skip(unless: true) {{ totalCount }}", $"{list} @include(if: true) @include(if: false) {{ totalCount }}",
        $"{list} @deprecated {{ totalCount }}", $"{list} @skip(if: true, if: false) {{ totalCount }}",
        $"{list} {{ totalCount }} again: {list}(first: 1) {{ totalCount }}", $"{list} {{ totalCount }} again: {other} {{ totalCount }}",
        $"{list} {{ nodes {{ x: id x: slug }} }}", $"{list} {{ x: pageInfo {{ endCursor }} x: totalCount }}",
        $"{one}(slug: \"a\") {{ id }} again: {one}(slug: \"b\") {{ id }}",
        $"{list} {{ nodes {{ x: id ... {{ x: revision }} }} edges {{ node {{ review {{ x: state x: overdue }} }} }} }}",
        "__schema { nothing }", "__schema", "__type { name }", "__type(name: 5) { name }", $"{list} {{ __schema {{ queryType {{ name }} }} }}",
        "__typename { x }", "__typename(a: 1)",
    ];
}

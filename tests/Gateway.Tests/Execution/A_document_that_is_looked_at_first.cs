using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Validating;
using Microsoft.Extensions.Options;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class A_document_that_is_looked_at_first
{
    private static readonly OptionsWrapper<OperationLimits> Limits = new(new());

    [Theory]
    [InlineData("{ topics { totalCount nodes { ...F __typename } } } fragment F on Topic { id ... on Content { slug } ... @skip(if: true) { id } }")]
    [InlineData("query A($s: String!) { topic(slug: $s) { id } } query B($n: Int = 3) { topics(first: $n) { totalCount } }")]
    [InlineData("query ($n: Int = 3, $s: [String!]) { topics(first: $n, where: { or: [{ slug: { in: $s } }, { slug: { eq: null } }] }, order: { slug: ASC }) { totalCount } }")]
    [InlineData("query ($id: ID!, $on: Boolean!) { nodes(ids: [$id, \"a\"]) { id @include(if: $on) ... on Topic { title } } }")]
    [InlineData("query ($id: ID!) { ...A ...B } fragment A on Query { node(id: $id) { id } } fragment B on Query { node(id: $id) { ... on Content { slug } } }")]
    public void Is_surely_valid(string document) => Assert.True(IsSure(document));

    [Theory]
    [InlineData("fields that are not there", "{ topics { nothing } }")]
    [InlineData("a selection of a leaf", "{ topics { totalCount { a } } }")]
    [InlineData("no selection of an object", "{ topics }")]
    [InlineData("something of a name", "{ __typename { a } }")]
    [InlineData("an argument of a name", "{ __typename(a: 1) }")]
    [InlineData("an argument that is not there", "{ topics(nothing: 1) { totalCount } }")]
    [InlineData("an argument twice", "{ topics(first: 1, first: 1) { totalCount } }")]
    [InlineData("an argument that is missing", "{ topic { id } }")]
    [InlineData("null for what must be", "{ topic(slug: null) { id } }")]
    [InlineData("a value of another type", "{ topics(first: \"1\") { totalCount } }")]
    [InlineData("null in a list that has none", "{ nodes(ids: [null]) { id } }")]
    [InlineData("a member that is not there", "{ topics(where: { nothing: 1 }) { totalCount } }")]
    [InlineData("a member twice", "{ topics(where: { slug: {}, slug: {} }) { totalCount } }")]
    [InlineData("a name that is no enum's", "{ topics(order: { slug: UP }) { totalCount } }")]
    [InlineData("a list for an object", "{ topics(where: [{}]) { totalCount } }")]
    [InlineData("a fragment that is not there", "{ ...F }")]
    [InlineData("a fragment that nobody spreads", "{ __typename } fragment F on Query { __typename }")]
    [InlineData("a fragment twice", "{ ...F } fragment F on Query { __typename } fragment F on Query { __typename }")]
    [InlineData("a fragment on a leaf", "{ ...F } fragment F on String { a }")]
    [InlineData("a fragment on an input", "{ ...F } fragment F on TopicFilterInput { slug }")]
    [InlineData("a fragment that cannot apply", "{ topics { nodes { ...F } } } fragment F on Therapy { id }")]
    [InlineData("a type that cannot be", "{ topics { nodes { ... on Therapy { id } } } }")]
    [InlineData("a type that is not there", "{ topics { nodes { ... on Nothing { id } } } }")]
    [InlineData("a directive that is not there", "{ __typename @nothing }")]
    [InlineData("a directive elsewhere", "{ __typename @deprecated }")]
    [InlineData("a directive twice", "{ __typename @skip(if: true) @skip(if: true) }")]
    [InlineData("a directive without its argument", "{ __typename @skip }")]
    [InlineData("a directive on a spread that is not there", "{ ...F @nothing } fragment F on Query { __typename }")]
    [InlineData("a directive on the operation", "query @skip(if: true) { __typename }")]
    [InlineData("a directive on a fragment", "{ ...F } fragment F on Query @skip(if: true) { __typename }")]
    [InlineData("a directive on a variable", "query ($n: Int @nothing) { topics(first: $n) { totalCount } }")]
    [InlineData("a variable that is not declared", "{ topics(first: $n) { totalCount } }")]
    [InlineData("a variable that one operation does not declare", "query A($n: Int) { ...F } query B { ...F } fragment F on Query { topics(first: $n) { totalCount } }")]
    [InlineData("a variable that nobody uses", "query ($n: Int) { __typename }")]
    [InlineData("a variable twice", "query ($n: Int, $n: Int) { topics(first: $n) { totalCount } }")]
    [InlineData("a variable that does not fit", "query ($n: String) { topics(first: $n) { totalCount } }")]
    [InlineData("a variable that may be null", "query ($s: String) { topic(slug: $s) { id } }")]
    [InlineData("a variable that may hold null", "query ($s: [ID]!) { nodes(ids: $s) { id } }")]
    [InlineData("a variable of an output", "query ($n: Topic) { topics(first: $n) { totalCount } }")]
    [InlineData("a variable of nothing", "query ($n: Nothing) { topics(first: $n) { totalCount } }")]
    [InlineData("a default of another type", "query ($n: Int = \"1\") { topics(first: $n) { totalCount } }")]
    [InlineData("two operations of a name", "query A { __typename } query A { __typename }")]
    [InlineData("a nameless operation beside another", "query A { __typename } { __typename }")]
    [InlineData("two nameless operations", "{ __typename } { __typename }")]
    [InlineData("fields that cannot be merged", "{ topics { a: totalCount a: __typename } }")]
    [InlineData("fields that fragments keep from being merged", "{ topics { nodes { ...F a: slug } } } fragment F on Topic { a: id }")]
    [InlineData("no query", "mutation { __typename }")]
    [InlineData("the introspection", "{ __schema { queryType { name } } }")]
    public void Is_left_to_the_engine_for(string what, string document) => Assert.False(IsSure(document), what);

    private static bool IsSure(string document) =>
        SurelyValid.Is(TestSchema.Instance, new Documents(new DocumentCache(Limits), Limits).Read(document));
}

using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class A_value_that_is_given
{
    private const string Refused = "BAD_USER_INPUT";
    private const string Invalid = "GRAPHQL_VALIDATION_FAILED";

    private readonly Reader _plans = new(new Library().Graph);
    private readonly Reader _engine = new(new Library().Graph, engine: Engine.Reference);

    [Theory]
    [InlineData("first: 2147483648", Invalid)]
    [InlineData("first: 99999999999999999999999999", Invalid)]
    [InlineData("first: 1e2", Invalid)]
    [InlineData("first: 1.0", Invalid)]
    [InlineData("first: \"1\"", Invalid)]
    [InlineData("first: true", Invalid)]
    [InlineData("first: ONE", Invalid)]
    [InlineData("first: [1]", Invalid)]
    [InlineData("first: null")]
    [InlineData("after: 1", Invalid)]
    [InlineData("locale: FR", Invalid)]
    [InlineData("locale: \"EN\"", Invalid)]
    [InlineData("locale: EN")]
    [InlineData("where: { nothing: 1 }", Invalid)]
    [InlineData("where: { rating: { gt: 1e400 } }", Invalid)]
    [InlineData("where: { rating: { gt: -1e400 } }", Invalid)]
    [InlineData("where: { rating: { gt: 1e300 } }")]
    [InlineData("where: { rating: { gt: 1 } }")]
    [InlineData("where: { episode: { gt: 1.0 } }", Invalid)]
    [InlineData("where: { explicit: { eq: \"true\" } }", Invalid)]
    [InlineData("where: { slug: { in: \"a\" } }")]
    [InlineData("where: { id: { in: [1, \"a\"] } }")]
    [InlineData("where: { slug: { eq: \"a\", eq: \"b\" } }", Invalid)]
    [InlineData("order: { slug: ASC }")]
    [InlineData("order: [null]", Invalid)]
    [InlineData("first: 1, first: 1", Invalid)]
    [InlineData("first: $nothing", Invalid)]
    public Task As_a_literal_is_taken_only_if_it_is_of_the_type(string argument, string? code = null) =>
        AssertAsync(code, $"{{ podcasts({argument}) {{ totalCount }} }}");

    [Theory]
    [InlineData("$v: Int", "first: $v", "2147483648", Refused)]
    [InlineData("$v: Int", "first: $v", "1e400", Refused)]
    [InlineData("$v: Int", "first: $v", "1.5", Refused)]
    [InlineData("$v: Int", "first: $v", "\"1\"", Refused)]
    [InlineData("$v: Int", "first: $v", "true", Refused)]
    [InlineData("$v: Int", "first: $v", "[1]", Refused)]
    [InlineData("$v: Int", "first: $v", "1.0")]
    [InlineData("$v: Int", "first: $v", "1e1")]
    [InlineData("$v: Int", "first: $v", "null")]
    [InlineData("$v: Int! = 3", "first: $v", "null", Refused)]
    [InlineData("$v: Int! = 3", "first: $v", null)]
    [InlineData("$v: Int!", "first: $v", null, Refused)]
    [InlineData("$v: String", "first: $v", "\"1\"", Invalid)]
    [InlineData("$v: Float", "where: { rating: { gt: $v } }", "1e400", Refused)]
    [InlineData("$v: Float", "where: { rating: { gt: $v } }", "-1e400", Refused)]
    [InlineData("$v: Float", "where: { rating: { gt: $v } }", "\"1\"", Refused)]
    [InlineData("$v: Float", "where: { rating: { gt: $v } }", "1")]
    [InlineData("$v: Float = 1e400", "where: { rating: { gt: $v } }", null, Invalid)]
    [InlineData("$v: Boolean", "where: { explicit: { eq: $v } }", "\"true\"", Refused)]
    [InlineData("$v: Boolean", "where: { explicit: { eq: $v } }", "1", Refused)]
    [InlineData("$v: String", "after: $v", "1", Refused)]
    [InlineData("$v: Locale", "locale: $v", "\"FR\"", Refused)]
    [InlineData("$v: Locale", "locale: $v", "\"en\"", Refused)]
    [InlineData("$v: Locale", "locale: $v", "\"ES\"")]
    [InlineData("$v: PodcastFilterInput", "where: $v", "{ \"nothing\": 1 }", Refused)]
    [InlineData("$v: PodcastFilterInput", "where: $v", "{ \"rating\": { \"gt\": 1e400 } }", Refused)]
    [InlineData("$v: PodcastFilterInput", "where: $v", "{ \"slug\": { \"in\": \"a\" } }")]
    [InlineData("$v: [PodcastSortInput!]", "order: $v", "{ \"slug\": \"ASC\" }")]
    [InlineData("$v: [PodcastSortInput!]", "order: $v", "[null]", Refused)]
    [InlineData("$v: [PodcastSortInput]", "order: $v", "[]", Invalid)]
    [InlineData("$v: PodcastSortInput", "order: $v", "{ \"slug\": \"ASC\" }", Invalid)]
    [InlineData("$v: Podcast", "first: $v", null, Invalid)]
    [InlineData("$v: Nothing", "first: $v", null, Invalid)]
    public Task As_a_variable_is_taken_only_if_it_is_of_the_type(string declared, string argument, string? value, string? code = null) =>
        AssertAsync(code, $"query ({declared}) {{ podcasts({argument}) {{ totalCount }} }}", value is null ? "{}" : $"{{ \"v\": {value} }}");

    [Theory]
    [InlineData("$v: String! = \"a\"", "{ podcast(slug: $v) { slug } }", "null", Refused)]
    [InlineData("$v: String = \"a\"", "{ podcast(slug: $v) { slug } }", "null", Refused)]
    [InlineData("$v: String = \"a\"", "{ podcast(slug: $v) { slug } }", null)]
    [InlineData("$v: String", "{ podcast(slug: $v) { slug } }", "\"a\"", Invalid)]
    [InlineData("$v: ID!", "{ node(id: $v) { id } }", "7")]
    [InlineData("$v: ID!", "{ node(id: $v) { id } }", "7.5", Refused)]
    [InlineData("$v: ID!", "{ node(id: $v) { id } }", "true", Refused)]
    [InlineData("$v: [ID]!", "{ nodes(ids: $v) { id } }", "[\"a\"]", Invalid)]
    [InlineData("$v: [ID!]", "{ nodes(ids: $v) { id } }", "[\"a\"]", Invalid)]
    [InlineData("$v: [ID!]!", "{ nodes(ids: $v) { id } }", "\"a\"")]
    [InlineData("$v: [ID!]!", "{ nodes(ids: $v) { id } }", "[null]", Refused)]
    [InlineData("$v: ID", "{ nodes(ids: [$v]) { id } }", "\"a\"", Invalid)]
    [InlineData("$v: ID!", "{ nodes(ids: [$v]) { id } }", "\"a\"")]
    [InlineData("$v: [String]", "{ podcasts(where: { slug: { in: $v } }) { totalCount } }", "[\"a\"]")]
    [InlineData("$v: [Int]", "{ podcasts(where: { slug: { in: $v } }) { totalCount } }", "[1]", Invalid)]
    [InlineData("$v: [String!]", "{ podcasts(where: { slug: { in: $v } }) { totalCount } }", "[\"a\"]")]
    [InlineData("$v: Boolean", "{ podcasts { totalCount @include(if: $v) } }", "true", Invalid)]
    [InlineData("$v: Boolean = true", "{ podcasts { totalCount @include(if: $v) } }", null)]
    [InlineData("$v: Boolean = true", "{ podcasts { totalCount @include(if: $v) } }", "null", Refused)]
    public Task Where_one_is_needed_is_never_missing(string declared, string selection, string? value, string? code = null) =>
        AssertAsync(code, $"query ({declared}) {selection}", value is null ? "{}" : $"{{ \"v\": {value} }}");

    private async Task AssertAsync(string? code, string document, string? variables = null)
    {
        foreach (var reader in (Reader[])[_plans, _engine])
        {
            var (outcome, answer) = await reader.SendAsync(document, variables);
            Assert.True(code == (string?)answer["errors"]?[0]?["extensions"]!["code"] && (code is null) == (outcome is Outcome.Executed), $"{reader.Operations.Engine}: {outcome} {answer.ToJsonString()}");
        }
    }
}

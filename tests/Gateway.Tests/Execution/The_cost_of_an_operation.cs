using System.Text.Json.Nodes;
using Immunotherapy.Gateway.Execution;
using Immunotherapy.Gateway.Execution.Costing;
using Immunotherapy.Gateway.Tests.Snapshot;

namespace Immunotherapy.Gateway.Tests.Execution;

public sealed class The_cost_of_an_operation
{
    private readonly Reader _reader = new(new Library().Graph);

    [Theory]
    [InlineData("{ __typename }", 0, 0)]
    [InlineData("{ topic(slug: \"a\") { title review { state } } }", 1, 1)]
    [InlineData("{ topics { nodes { title } totalCount pageInfo { hasNextPage } } }", 1, 10)]
    [InlineData("{ topics(first: 20) { nodes { children { videos { totalCount } } } } }", 121, 1_120)]
    [InlineData("{ topics(last: 20) { edges { node { parent { slug } } } } }", 21, 40)]
    [InlineData("{ topics(first: 0) { nodes { children { slug } } } }", 1, 0)]
    [InlineData("{ topic(slug: \"a\") { children(first: 3) { children { slug } } sections { embeds { slug } } } }", 11, 49)]
    [InlineData("{ nodes(ids: [\"a\", \"b\"]) { ... on Topic { children { slug } } } }", 3, 12)]
    [InlineData("{ ...F } fragment F on Query { topics(first: 2) { nodes { ...G ...G } } } fragment G on Topic { parent { slug } }", 5, 6)]
    [InlineData("{ search(query: \"a\") { nodes { id } } suggest(prefix: \"a\", first: 3) { text } }", 1_100, 13)]
    [InlineData("{ search(query: \"a\", first: 4) { nodes { ... on Topic { parent { slug } } } } }", 1_004, 8)]
    [InlineData("{ __schema { types { fields { args { name } } } } }", 31, 155)]
    public async Task Is_the_sum_of_its_lists_and_links_by_the_sizes_above_them(string document, int fields, int types) =>
        Assert.Equal((fields, types), await CostAsync(document));

    [Theory]
    [InlineData("""{ "n": 3 }""", 4)]
    [InlineData("""{ "n": 0 }""", 1)]
    [InlineData("{ }", 8)]
    public async Task Goes_by_the_variables_of_each_request(string variables, int fields) => Assert.Equal(fields,
        (await CostAsync("query ($n: Int = 7) { topics(first: $n) { nodes { children { slug } } } }", variables)).Fields);

    [Fact]
    public async Task Goes_by_how_many_ids_a_variable_holds() => Assert.Equal((4, 18),
        await CostAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Topic { children { slug } } } }", """{ "ids": ["a", "b", "c"] }"""));

    [Fact]
    public async Task Is_told_instead_of_the_data_or_beside_it()
    {
        const string document = "{ topics { totalCount } }";

        Assert.Equal("""{"extensions":{"operationCost":{"fieldCost":1,"typeCost":10}}}""", (await SendAsync(document, CostWish.Validate)).ToJsonString());
        Assert.Equal("""{"data":{"topics":{"totalCount":0}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":10}}}""", (await SendAsync(document, CostWish.Report)).ToJsonString());
        Assert.Equal("""{"data":{"topics":{"totalCount":0}}}""", (await SendAsync(document, CostWish.Nothing)).ToJsonString());
    }

    [Theory]
    [InlineData(100, "LIMIT_EXCEEDED")]
    [InlineData(9, null)]
    public async Task May_be_ten_thousand_at_most(int first, string? code)
    {
        const string document = "query ($first: Int) { topics(first: 10) { nodes { children(first: 99) { children(first: $first) { parent { slug } } } } } }";

        var (outcome, answer) = await _reader.SendAsync(document, $$"""{ "first": {{first}} }""");

        Assert.Equal(code, (string?)answer["errors"]?[0]?["extensions"]!["code"]);
        if (outcome is Outcome.Refused) Assert.StartsWith("The operation costs 100001; at most 10000 is allowed.", (string?)answer["errors"]![0]!["message"]);
    }

    [Fact]
    public async Task Lets_the_patient_page_pass() => Assert.InRange(
        (await CostAsync(await File.ReadAllTextAsync(Repository("docs", "patient-page.graphql"), TestContext.Current.CancellationToken), """{ "slug": "a" }""")).Fields, 1_000, 5_000);

    [Theory]
    [InlineData("tiny")]
    [InlineData("page")]
    [InlineData("list")]
    [InlineData("deep")]
    public async Task Lets_the_measured_operations_pass(string name)
    {
        var document = await File.ReadAllTextAsync(Repository("bench", "operations", $"{name}.graphql"), TestContext.Current.CancellationToken);
        var variables = JsonNode.Parse(await File.ReadAllTextAsync(Repository("bench", "operations", $"{name}.variables.json"), TestContext.Current.CancellationToken))!;

        Assert.InRange((await CostAsync(document, variables[0]!.ToJsonString())).Fields, 1, 2_000);
    }

    private static string Repository(params string[] parts) => House.Repository.PathTo(parts);

    private async Task<(int Fields, int Types)> CostAsync(string document, string? variables = null)
    {
        var answer = await SendAsync(document, CostWish.Validate, variables);
        var cost = answer["extensions"]?["operationCost"];
        Assert.True(cost is not null, answer.ToJsonString());
        return ((int)cost["fieldCost"]!, (int)cost["typeCost"]!);
    }

    private async Task<JsonNode> SendAsync(string document, CostWish wish, string? variables = null) =>
        (await _reader.SendAsync(Reader.Request(document, variables) with { Cost = wish })).Answer;
}

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class The_revision_of_an_answer(Gate gate) : IClassFixture<Gate>
{
    [Theory]
    [InlineData(Gate.Query, """{"data":{"therapies":{"nodes":[{"genericName":"published"}]}},"extensions":{"revision":1}}""")]
    [InlineData("{ __type(name: \"Topic\") { name } }", """{"data":{"__type":{"name":"Topic"}},"extensions":{"revision":1}}""")]
    public async Task Is_told_to_who_asks_for_it(string query, string told) =>
        Assert.Equal(told, (await Gate.JsonAsync(await gate.PostAsync(query, ("GraphQL-Revision", "report")))).ToJsonString());

    [Fact]
    public async Task Is_the_one_of_the_graph_that_was_read()
    {
        var answer = await gate.GetAsync($"/graphql?query={Gate.Escaped(Gate.Query)}", ("GraphQL-Revision", "report"));

        Assert.Equal(1, (long)(await Gate.JsonAsync(answer))["extensions"]!["revision"]!);
    }

    [Fact]
    public async Task Stands_beside_the_cost_where_both_are_asked_for()
    {
        var answer = await gate.PostAsync(Gate.Query, ("GraphQL-Revision", "report"), ("GraphQL-Cost", "report"));

        Assert.EndsWith(",\"extensions\":{\"revision\":1,\"operationCost\":{\"fieldCost\":1,\"typeCost\":10}}}", (await Gate.JsonAsync(answer)).ToJsonString());
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("{ therapies(after: \"x\") { totalCount } }")]
    public async Task Is_not_told_where_nothing_was_read(string query) =>
        Assert.Null((await Gate.JsonAsync(await gate.PostAsync(query, ("GraphQL-Revision", "report"))))["extensions"]);

    [Fact]
    public async Task Is_not_told_to_anybody_else() => Assert.Null((await Gate.JsonAsync(await gate.PostAsync(Gate.Query)))["extensions"]);
}

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class Asking_for_the_cost(Gate gate) : IClassFixture<Gate>
{
    [Theory]
    [InlineData("report", """{"data":{"therapies":{"nodes":[{"genericName":"published"}]}},"extensions":{"operationCost":{"fieldCost":1,"typeCost":10}}}""")]
    [InlineData("validate", """{"extensions":{"operationCost":{"fieldCost":1,"typeCost":10}}}""")]
    [InlineData("anything", """{"data":{"therapies":{"nodes":[{"genericName":"published"}]}}}""")]
    public async Task Gets_it_beside_the_data_or_instead_of_it(string wish, string answer)
    {
        Assert.Equal(answer, (await Gate.JsonAsync(await gate.PostAsync(Gate.Query, ("GraphQL-Cost", wish)))).ToJsonString());
        Assert.Equal(answer, (await Gate.JsonAsync(await gate.GetAsync($"/graphql?query={Gate.Escaped(Gate.Query)}", ("GraphQL-Cost", wish)))).ToJsonString());
    }

    [Fact]
    public async Task Tells_why_an_operation_is_not_valid_all_the_same() => Assert.Equal("GRAPHQL_VALIDATION_FAILED",
        (string?)(await Gate.JsonAsync(await gate.PostAsync("{ nothing }", ("GraphQL-Cost", "validate"))))["errors"]![0]!["extensions"]!["code"]);
}

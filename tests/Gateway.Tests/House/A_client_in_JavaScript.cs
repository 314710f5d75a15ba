using Immunotherapy.Gateway.Tests.Whole;

namespace Immunotherapy.Gateway.Tests.House;

public sealed class A_client_in_JavaScript
{
    [Fact]
    public Task Reads_the_schema_and_accepts_the_patient_page() =>
        AgreeAsync("check-schema.mjs", Repository.PathTo("src", "Gateway", "schema.graphql"), Repository.PathTo("docs", "patient-page.graphql"));

    [Fact]
    public async Task Builds_the_same_schema_from_the_whole_introspection()
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory");
        await AgreeAsync("check-introspection.mjs", $"{gateway.Http.BaseAddress}graphql", Repository.PathTo("src", "Gateway", "schema.graphql"));
    }

    private static async Task AgreeAsync(string script, params string[] words)
    {
        var (exitCode, printed) = await JavaScript.RunAsync(script, words);

        Assert.True(exitCode == 0, printed);
    }
}

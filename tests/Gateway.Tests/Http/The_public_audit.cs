using Immunotherapy.Gateway.Tests.House;

namespace Immunotherapy.Gateway.Tests.Http;

public sealed class The_public_audit(Gate gate) : IClassFixture<Gate>
{
    [Fact]
    public async Task Of_GraphQL_over_HTTP_has_nothing_to_say_against_us()
    {
        var (exitCode, printed) = await JavaScript.RunAsync("audit-http.mjs", $"{gate.Client.BaseAddress}graphql");

        Assert.Equal((0, "61 of 61 are ok."), (exitCode, printed));
    }
}

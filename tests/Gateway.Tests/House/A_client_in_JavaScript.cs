namespace Immunotherapy.Gateway.Tests.House;

public sealed class A_client_in_JavaScript
{
    [Fact]
    public async Task Reads_the_schema_and_accepts_the_patient_page()
    {
        var (exitCode, printed) = await JavaScript.RunAsync("check-schema.mjs",
            Repository.PathTo("src", "Gateway", "schema.graphql"), Repository.PathTo("docs", "patient-page.graphql"));

        Assert.True(exitCode == 0, printed);
    }
}

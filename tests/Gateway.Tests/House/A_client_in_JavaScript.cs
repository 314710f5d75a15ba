using System.ComponentModel;
using System.Diagnostics;

namespace Immunotherapy.Gateway.Tests.House;

public sealed class A_client_in_JavaScript
{
    [Fact]
    public async Task Reads_the_schema_and_accepts_the_patient_page()
    {
        var clients = Repository.PathTo("tests", "clients");
        if (!Directory.Exists(Path.Combine(clients, "node_modules"))) Missing("its packages are not installed: npm ci --prefix tests/clients");

        var start = new ProcessStartInfo("node",
        [
            Path.Combine(clients, "check-schema.mjs"),
            Repository.PathTo("src", "Gateway", "schema.graphql"),
            Repository.PathTo("docs", "patient-page.graphql"),
        ])
        { RedirectStandardError = true };
        using var node = Start(start);
        var problems = await node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(node.ExitCode == 0, problems);
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Missing("Node is not installed");
            throw;
        }
    }

    private static void Missing(string what)
    {
        var sentence = $"The JavaScript client cannot be run here: {what}.";
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.Fail(sentence);
        Assert.Skip(sentence);
    }
}

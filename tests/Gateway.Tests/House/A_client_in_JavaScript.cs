using System.ComponentModel;
using System.Diagnostics;
using Immunotherapy.Gateway.Tests.Whole;

namespace Immunotherapy.Gateway.Tests.House;

public sealed class A_client_in_JavaScript
{
    [Fact]
    public Task Reads_the_schema_and_accepts_the_patient_page() =>
        RunAsync("check-schema.mjs", Repository.PathTo("src", "Gateway", "schema.graphql"), Repository.PathTo("docs", "patient-page.graphql"));

    [Fact]
    public async Task Builds_the_same_schema_from_the_whole_introspection()
    {
        await using var gateway = await RunningGateway.StartAsync("InMemory");
        await RunAsync("check-introspection.mjs", $"{gateway.Http.BaseAddress}graphql", Repository.PathTo("src", "Gateway", "schema.graphql"));
    }

    private static async Task RunAsync(string script, params string[] words)
    {
        var clients = Repository.PathTo("tests", "clients");
        if (!Directory.Exists(Path.Combine(clients, "node_modules"))) Missing("its packages are not installed: npm ci --prefix tests/clients");

        using var node = Start(new ProcessStartInfo("node", [Path.Combine(clients, script), .. words]) { RedirectStandardError = true });
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

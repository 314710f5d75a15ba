using System.ComponentModel;
using System.Diagnostics;

namespace Immunotherapy.Gateway.Tests.House;

/// <summary>Runs other people's clients. Where Node or the packages are missing the test is skipped with a sentence; where everything is built it fails.</summary>
internal static class JavaScript
{
    private static readonly string Clients = Repository.PathTo("tests", "clients");

    /// <summary>All that the script printed.</summary>
    public static async Task<(int ExitCode, string Printed)> RunAsync(string script, params string[] words)
    {
        if (!Directory.Exists(Path.Combine(Clients, "node_modules"))) Missing("its packages are not installed: npm ci --prefix tests/clients");

        using var node = Start(new ProcessStartInfo("node", [Path.Combine(Clients, script), .. words])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        });
        var errors = node.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (node.ExitCode, (await output + await errors).Trim());
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

using System.ComponentModel;
using System.Diagnostics;

namespace Immunotherapy.Bench.Driving;

/// <summary>The load generator: Debian's package wrk.</summary>
internal static class Wrk
{
    public const int Connections = 32;

    // With one, the load comes in lumps and static answers wait for it.
    private const int Threads = 2;

    /// <param name="address">What the bodies are posted to.</param>
    /// <param name="bodies">A file with one body a line; see <c>wrk/post.lua</c>.</param>
    /// <param name="numbered">Whether the address says which body it is.</param>
    /// <param name="seconds">For how long.</param>
    public static async Task<WrkRun> PostAsync(Uri address, string bodies, bool numbered, int seconds)
    {
        using var process = Start(
            [$"-t{Threads}", $"-c{Connections}", $"-d{seconds}s", "-s", Path.Combine(AppContext.BaseDirectory, "wrk", "post.lua"),
            address.ToString(), "--", bodies, numbered ? "numbered" : "plain"]);
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return said.Split('\n').Select(WrkRun.Read).FirstOrDefault(run => run is not null)
            ?? throw new InvalidOperationException($"wrk ended with {process.ExitCode} and no result:\n{said}");
    }

    private static Process Start(IReadOnlyList<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("wrk", arguments) { RedirectStandardOutput = true })!;
        }
        catch (Win32Exception absent)
        {
            throw new InvalidOperationException("wrk cannot be started. Debian has it: apt-get install wrk.", absent);
        }
    }
}
